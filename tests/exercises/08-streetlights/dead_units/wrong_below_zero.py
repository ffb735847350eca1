"""Counts a sum of 0 as on.

loses: negative inputs wake negative weights; a sum of exactly 0 is off
"""


def dead_units(X, W1):
    return np.flatnonzero((X @ W1 < 0).all(axis=0))
