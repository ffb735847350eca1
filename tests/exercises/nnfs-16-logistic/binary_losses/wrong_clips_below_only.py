"""Clips one end.

loses: outright yes and no
says: clip them at both ends
"""


def binary_losses(y_hat, y):
    p = np.maximum(y_hat, 1e-7)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean(axis=1)
