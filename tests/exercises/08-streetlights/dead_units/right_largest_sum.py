"""By the largest sum of each unit."""


def dead_units(X, W1):
    return np.nonzero(np.max(X @ W1, axis=0) <= 0)[0]
