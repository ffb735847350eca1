"""0.01 whatever the width.

loses: the signal survives ten layers of 300
loses: uneven widths, and the seed decides
says: the root mean square is
"""


def first_weights(widths, seed):
    g = torch.Generator().manual_seed(seed)
    layers = []
    for d, k in pairwise(widths):
        layers.append((0.01 * torch.randn(d, k, generator=g), torch.zeros(1, k)))
    return layers
