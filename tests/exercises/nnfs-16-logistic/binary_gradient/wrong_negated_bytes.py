"""Negates the labels.

loses: other sizes, labels of any type
says: -1 becomes 255
"""


def binary_gradient(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return (-y / p + (1 - y) / (1 - p)) / p.size
