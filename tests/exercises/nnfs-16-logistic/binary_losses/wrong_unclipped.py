"""Clips nothing.

loses: outright yes and no
says: clip them at both ends
"""


def binary_losses(y_hat, y):
    return -(y * np.log(y_hat) + (1 - y) * np.log(1 - y_hat)).mean(axis=1)
