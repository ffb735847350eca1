"""Transposes a vector, which does nothing.

loses: three samples
says: each prediction against each target
"""


def mean_squared_error(y_hat, y):
    return ((y_hat - y.T) ** 2).mean()
