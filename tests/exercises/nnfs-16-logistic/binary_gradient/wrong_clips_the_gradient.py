"""Clips what comes out.

loses: three samples, two questions
loses: other sizes, labels of any type
loses: outright yes and no
"""


def binary_gradient(y_hat, y):
    grad = -(y / y_hat - (1 - y) / (1 - y_hat)) / y_hat.size
    return np.clip(np.nan_to_num(grad), -1e-7, 1 - 1e-7)
