"""The variance for the standard deviation.

loses: the signal survives ten layers of 300
loses: uneven widths, and the seed decides
"""


def first_weights(widths, seed):
    g = torch.Generator().manual_seed(seed)
    layers = []
    for d, k in pairwise(widths):
        layers.append(((2 / d) * torch.randn(d, k, generator=g), torch.zeros(1, k)))
    return layers
