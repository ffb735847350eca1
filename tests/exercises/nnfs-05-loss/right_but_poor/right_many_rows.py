"""One row for each class."""


def right_but_poor(k, bound):
    p = np.sqrt(np.exp(-bound) / k)
    rest = (1 - p) / (k - 1)
    y_hat = np.full((k, k), rest) + (p - rest) * np.eye(k)
    return y_hat, np.arange(k)
