"""A plain number."""


def rate_for(x, steps, share):
    return float((1 - share ** (1 / steps)) / np.sum(x**2))
