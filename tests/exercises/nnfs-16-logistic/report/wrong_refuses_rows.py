"""Raises where it should reshape.

loses: labels of shape (n,)
loses: labels of any type, of shape (n,)
"""


def report(y_hat, y):
    if y.shape != y_hat.shape:
        raise ValueError("labels must be a column")
    y = y.astype(float)
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean(), np.mean((y_hat > 0.5) == y)
