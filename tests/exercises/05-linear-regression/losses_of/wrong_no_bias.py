"""Forgets the biases.

loses: five samples, three models
says: The biases are missing
"""


def losses_of(X, y, W, b):
    return ((X @ W - y) ** 2 / 2).mean(dim=0)
