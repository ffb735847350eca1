"""Squeezes the labels: one sample's one-hot row becomes a list of classes.

loses: scores, one-hot rows, one sample, ties
"""


def share_right(y_hat, y):
    y = y.squeeze()
    if y.ndim == 2:
        y = y.argmax(axis=1)
    return np.mean(y_hat.argmax(axis=1) == y)
