"""Gives the caller other labels.

loses: labels of shape (n,)
loses: labels of any type, of shape (n,)
says: shape of `y` itself is changed
"""


def report(y_hat, y):
    if y.shape not in (y_hat.shape, y_hat.shape[:1]):
        raise ValueError
    y.shape = y_hat.shape
    y = y.astype(float)
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean(), np.mean((y_hat > 0.5) == y)
