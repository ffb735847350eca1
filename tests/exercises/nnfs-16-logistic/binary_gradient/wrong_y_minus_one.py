"""Subtracts 1 from the labels: bytes wrap.

loses: other sizes, labels of any type
says: `y - 1` of uint8 labels wraps round
"""


def binary_gradient(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    y = y * 1
    return ((y - 1) / (p - 1) - y / p) / p.size
