"""Forgets the factor ½.

loses: five samples, three models
says: The factor ½ is missing
"""


def losses_of(X, y, W, b):
    return ((X @ W + b - y) ** 2).mean(dim=0)
