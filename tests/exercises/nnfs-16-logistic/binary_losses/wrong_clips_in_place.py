"""Clips the argument.

loses: outright yes and no
says: `y_hat` is clipped in place
"""


def binary_losses(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7, out=y_hat)
    return -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean(axis=1)
