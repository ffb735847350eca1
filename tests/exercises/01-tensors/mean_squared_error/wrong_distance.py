"""Forgets to square.

loses: three samples
says: each is to be squared
"""


def mean_squared_error(y_hat, y):
    return (y_hat[:, 0] - y).abs().mean()
