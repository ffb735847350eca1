"""Adds the first bias to one of its arguments.

loses: no argument is changed
says: work on a copy
"""


def two_layers(X, W1, b1, W2, b2):
    shift = b2
    shift += b1 @ W2.T
    return X @ W1.T @ W2.T + shift
