"""The library's own start, transposed."""


def first_weights(widths, seed):
    g = torch.Generator().manual_seed(seed)
    layers = []
    for d, k in pairwise(widths):
        W = torch.empty(k, d)
        nn.init.kaiming_normal_(W, nonlinearity="relu", generator=g)
        layers.append((W.T, torch.zeros(1, k)))
    return tuple(layers)
