"""Reads the signs of the weights.

loses: dead although not all of their weights are negative
says: look at the sums
"""


def dead_units(X, W1):
    return np.flatnonzero((W1 < 0).all(axis=0))
