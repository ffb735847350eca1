"""Mends one of the two numbers.

loses: labels of shape (n,)
loses: labels of any type, in a column
loses: labels of any type, of shape (n,)
"""


def report(y_hat, y):
    if y.shape not in (y_hat.shape, y_hat.shape[:1]):
        raise ValueError
    column = y.reshape(-1, 1)
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean(), np.mean((y_hat > 0.5) == column)
