"""One scale for all layers.

loses: uneven widths, and the seed decides
says: the root mean square is
"""


def first_weights(widths, seed):
    g = torch.Generator().manual_seed(seed)
    scale = math.sqrt(2 / widths[0])
    return [(scale * torch.randn(d, k, generator=g), torch.zeros(1, k)) for d, k in pairwise(widths)]
