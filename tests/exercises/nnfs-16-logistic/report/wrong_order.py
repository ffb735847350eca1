"""Accuracy first.

loses: labels of shape (n,)
loses: labels of any type, in a column
loses: labels of any type, of shape (n,)
"""


def report(y_hat, y):
    if y.shape not in (y_hat.shape, y_hat.shape[:1]):
        raise ValueError
    y = y.reshape(-1, 1).astype(float)
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return np.mean((y_hat > 0.5) == y), losses.mean()
