"""Counts the labels and does not look at their shape.

loses: labels of another shape are refused
says: Labels of shape (1, 6) for 6 predictions must raise
"""


def report(y_hat, y):
    if y.size != y_hat.size:
        raise ValueError
    y = y.reshape(-1, 1).astype(float)
    losses = -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)
    return losses.mean(), np.mean((y_hat > 0.5) == y)
