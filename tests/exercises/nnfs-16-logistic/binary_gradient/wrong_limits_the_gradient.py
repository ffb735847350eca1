"""Replaces infinity by a limit of its own.

loses: outright yes and no
"""


def binary_gradient(y_hat, y):
    with np.errstate(all="ignore"):
        grad = -(y / y_hat - (1 - y) / (1 - y_hat)) / y_hat.size
    return np.clip(np.nan_to_num(grad), -1e7, 1e7)
