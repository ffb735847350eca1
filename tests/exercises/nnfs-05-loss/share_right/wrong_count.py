"""Counts and does not divide.

loses: four samples of three classes
loses: scores, one-hot rows, one sample, ties
says: number of right answers
"""


def share_right(y_hat, y):
    if y.ndim == 2:
        y = y.argmax(axis=1)
    return np.sum(y_hat.argmax(axis=1) == y)
