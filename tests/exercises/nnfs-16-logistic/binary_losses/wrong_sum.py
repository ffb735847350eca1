"""Adds the questions up.

loses: several questions, labels of any type
loses: outright yes and no
says: sum over the questions; the mean was asked for
"""


def binary_losses(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).sum(axis=1)
