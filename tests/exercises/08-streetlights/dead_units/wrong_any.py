"""Off on some row counts as dead.

loses: the weights of the text
says: off on every one
"""


def dead_units(X, W1):
    return np.flatnonzero((X @ W1 <= 0).any(axis=0))
