"""Subtracts 1 from the labels: bytes wrap.

loses: labels of any type, of shape (n,)
"""


def report(y_hat, y):
    n = len(y_hat)
    if y.shape not in ((n,), (n, 1)):
        raise ValueError
    y = y.reshape(n, 1) * 1
    losses = (y - 1) * np.log(1 - y_hat) - (y * np.log(y_hat))
    return losses.mean(), np.mean((y_hat > 0.5) == y)
