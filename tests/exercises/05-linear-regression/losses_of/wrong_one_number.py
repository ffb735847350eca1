"""Takes the mean over everything.

loses: five samples, three models
says: keep one number a model
"""


def losses_of(X, y, W, b):
    return ((X @ W + b - y) ** 2 / 2).mean()
