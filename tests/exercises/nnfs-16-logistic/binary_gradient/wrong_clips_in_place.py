"""Clips the argument.

loses: outright yes and no
says: `y_hat` is clipped in place
"""


def binary_gradient(y_hat, y):
    np.clip(y_hat, 1e-7, 1 - 1e-7, out=y_hat)
    return -(y / y_hat - (1 - y) / (1 - y_hat)) / y_hat.size
