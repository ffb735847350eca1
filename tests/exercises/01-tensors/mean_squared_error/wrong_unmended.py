"""The function as it was.

loses: three samples
says: each prediction against each target
"""


def mean_squared_error(y_hat, y):
    return ((y_hat - y) ** 2).mean()
