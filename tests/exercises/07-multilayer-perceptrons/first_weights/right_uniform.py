"""Uniform with the same variance."""


def first_weights(widths, seed):
    g = torch.Generator()
    g.manual_seed(seed)
    layers = []
    for i in range(len(widths) - 1):
        d, k = widths[i], widths[i + 1]
        limit = (6 / d) ** 0.5
        layers.append([(2 * torch.rand(d, k, generator=g, dtype=torch.float64) - 1) * limit, torch.zeros((1, k))])
    return layers
