"""Takes the mean over the models.

loses: five samples, three models
loses: other sizes: one sample, one feature, one model, all sizes equal
says: not over the models
"""


def losses_of(X, y, W, b):
    return ((X @ W + b - y) ** 2 / 2).mean(dim=1)
