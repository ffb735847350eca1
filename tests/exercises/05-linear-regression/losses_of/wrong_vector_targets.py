"""Flattens the targets, which then run along the models.

loses: five samples, three models
"""


def losses_of(X, y, W, b):
    return ((X @ W + b - y.flatten()) ** 2 / 2).mean(dim=0)
