"""Gives everybody in a tie the point.

loses: scores, one-hot rows, one sample, ties
"""


def share_right(y_hat, y):
    if y.ndim == 2:
        y = y.argmax(axis=1)
    return np.mean(y_hat[np.arange(len(y)), y] == y_hat.max(axis=1))
