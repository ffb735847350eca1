"""Writes the differences into the caller's predictions.

loses: the arguments keep their shapes and values
says: The call changed its argument `y_hat`
"""


def mean_squared_error(y_hat, y):
    y_hat -= y.reshape(-1, 1)
    return (y_hat**2).mean()
