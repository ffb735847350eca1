"""Keeps the axis of the samples.

loses: five samples, three models
says: unless told to keep it
"""


def losses_of(X, y, W, b):
    return ((X @ W + b - y) ** 2 / 2).mean(dim=0, keepdim=True)
