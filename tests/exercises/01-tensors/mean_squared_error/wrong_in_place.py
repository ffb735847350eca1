"""Mends the shape of the caller's tensor.

loses: the arguments keep their shapes and values
says: The call changed its argument number 1
"""


def mean_squared_error(y_hat, y):
    y_hat.squeeze_(1)
    return ((y_hat - y) ** 2).mean()
