"""Mends the shape; bytes still wrap.

loses: labels of any type, in a column
loses: labels of any type, of shape (n,)
says: -1 becomes 255
"""


def report(y_hat, y):
    if y.size != len(y_hat) or y.shape[0] != len(y_hat):
        raise ValueError
    y = y.reshape(-1, 1)
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean(), np.mean((y_hat > 0.5) == y)
