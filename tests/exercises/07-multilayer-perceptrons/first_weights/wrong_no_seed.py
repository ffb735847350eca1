"""Ignores the seed.

loses: uneven widths, and the seed decides
loses: the global random stream is left alone
says: Two calls with the same seed
"""


def first_weights(widths, seed):

    layers = []
    for d, k in pairwise(widths):
        layers.append((math.sqrt(2 / d) * torch.randn(d, k), torch.zeros(1, k)))
    return layers
