"""Variance 1/d: ReLU halves the signal layer by layer.

loses: the signal survives ten layers of 300
"""


def first_weights(widths, seed):
    g = torch.Generator().manual_seed(seed)
    layers = []
    for d, k in pairwise(widths):
        layers.append((torch.randn(d, k, generator=g) / math.sqrt(d), torch.zeros(1, k)))
    return layers
