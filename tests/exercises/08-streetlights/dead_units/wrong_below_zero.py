"""Counts a sum of 0 as on.

loses: negative inputs, a sum of exactly 0, and a layer in which all live
"""


def dead_units(X, W1):
    return np.flatnonzero((X @ W1 < 0).all(axis=0))
