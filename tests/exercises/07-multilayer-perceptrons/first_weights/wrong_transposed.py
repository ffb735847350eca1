"""The shape that nn.Linear keeps.

loses: shapes, and biases of 0
loses: uneven widths, and the seed decides
"""


def first_weights(widths, seed):
    g = torch.Generator().manual_seed(seed)
    layers = []
    for d, k in pairwise(widths):
        layers.append((math.sqrt(2 / d) * torch.randn(k, d, generator=g), torch.zeros(1, k)))
    return layers
