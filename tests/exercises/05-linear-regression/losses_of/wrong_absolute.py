"""Takes absolute errors.

loses: five samples, three models
says: means of absolute errors
"""


def losses_of(X, y, W, b):
    return (X @ W + b - y).abs().mean(dim=0)
