"""Asks for more than a half.

loses: four samples of three classes
says: need not be above 0.5
"""


def share_right(y_hat, y):
    if y.ndim == 2:
        y = y.argmax(axis=1)
    return np.mean(y_hat[np.arange(len(y)), y] > 0.5)
