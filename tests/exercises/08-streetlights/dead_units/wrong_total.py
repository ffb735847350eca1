"""Adds the sums up before looking.

loses: the weights of the text
"""


def dead_units(X, W1):
    return np.flatnonzero((X @ W1).sum(axis=0) <= 0)
