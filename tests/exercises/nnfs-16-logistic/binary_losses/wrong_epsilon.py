"""Adds a small number instead of clipping.

loses: outright yes and no
says: 1e-7 is added here
"""


def binary_losses(y_hat, y):
    return -(y * np.log(y_hat + 1e-7) + (1 - y) * np.log(1 - y_hat + 1e-7)).mean(axis=1)
