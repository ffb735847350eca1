"""Hands back the pictures twice, untrained.

loses: everything
says: W of shape (64, 10) and b of shape (10,) were asked
"""


def fit(X, y, k):
    return X, X
