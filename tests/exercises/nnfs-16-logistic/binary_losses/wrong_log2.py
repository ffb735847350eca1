"""Logarithm of base 2.

loses: one question
loses: several questions, labels of any type
loses: outright yes and no
says: base 2
"""


def binary_losses(y_hat, y):
    p = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return -(y * np.log2(p) + (1 - y) * np.log2(1 - p)).mean(axis=1)
