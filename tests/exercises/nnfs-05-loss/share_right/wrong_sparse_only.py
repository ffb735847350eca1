"""Forgets one-hot rows.

loses: scores, one-hot rows, one sample, ties
"""


def share_right(y_hat, y):
    return np.mean(y_hat.argmax(axis=1) == y)
