"""Takes labels with an axis too many.

loses: labels of another shape are refused
says: Labels of shape (6, 1, 1)
"""


def report(y_hat, y):
    n = len(y_hat)
    y = y.reshape(n, -1).astype(float) if y.ndim > 0 and len(y) == n else None
    if y is None or y.shape != (n, 1):
        raise ValueError
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean(), np.mean((y_hat > 0.5) == y)
