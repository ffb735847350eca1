"""Divides by 0.

loses: outright yes and no
says: clip the predictions before you divide
"""


def binary_gradient(y_hat, y):
    return -(y / y_hat - (1 - y) / (1 - y_hat)) / y_hat.size
