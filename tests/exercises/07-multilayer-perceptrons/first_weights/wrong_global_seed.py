"""Sets the global stream.

loses: the global random stream is left alone
says: a `torch.Generator` of your own
"""


def first_weights(widths, seed):
    torch.manual_seed(seed)
    layers = []
    for d, k in pairwise(widths):
        layers.append((math.sqrt(2 / d) * torch.randn(d, k), torch.zeros(1, k)))
    return layers
