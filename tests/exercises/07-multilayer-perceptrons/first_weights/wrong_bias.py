"""Biases of 0.1.

loses: shapes, and biases of 0
"""


def first_weights(widths, seed):
    g = torch.Generator().manual_seed(seed)
    layers = []
    for d, k in pairwise(widths):
        layers.append((math.sqrt(2 / d) * torch.randn(d, k, generator=g), torch.full((1, k), 0.1)))
    return layers
