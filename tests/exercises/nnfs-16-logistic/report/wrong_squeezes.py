"""Squeezes both, and meets a single sample.

loses: labels of any type, of shape (n,)
"""


def report(y_hat, y):
    if y.shape not in (y_hat.shape, y_hat.shape[:1]):
        raise ValueError
    y_hat, y = y_hat.squeeze(), y.squeeze().astype(float)
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.sum() / len(y), np.mean((y_hat > 0.5) == y)
