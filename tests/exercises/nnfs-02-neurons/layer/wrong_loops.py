"""Walks through the samples.

loses: everything
says: Your answer uses
"""


def layer(X, weights, b):
    return np.array([weights @ x + b for x in X])
