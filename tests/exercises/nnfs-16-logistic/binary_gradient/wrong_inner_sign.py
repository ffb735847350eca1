"""Forgets the inner derivative of log(1 - p).

loses: three samples, two questions
loses: other sizes, labels of any type
loses: outright yes and no
says: part of the label 0 has the wrong sign
"""


def binary_gradient(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return -(y / p + (1 - y) / (1 - p)) / p.size
