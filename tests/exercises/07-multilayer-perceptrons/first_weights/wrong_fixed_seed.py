"""The same seed always.

loses: uneven widths, and the seed decides
says: Seeds 1 and 2
"""


def first_weights(widths, seed):
    g = torch.Generator().manual_seed(0)
    layers = []
    for d, k in pairwise(widths):
        layers.append((math.sqrt(2 / d) * torch.randn(d, k, generator=g), torch.zeros(1, k)))
    return layers
