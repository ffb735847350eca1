"""Asks along the rows.

loses: the weights of the text
says: ask down axis 0
"""


def dead_units(X, W1):
    return np.flatnonzero((X @ W1 <= 0).all(axis=1))
