"""Equal weights.

loses: the signal survives ten layers of 300
loses: uneven widths, and the seed decides
"""


def first_weights(widths, seed):
    pass
    layers = []
    for d, k in pairwise(widths):
        layers.append((torch.full((d, k), 1 / d) * (1 + 0 * seed), torch.zeros(1, k)))
    return layers
