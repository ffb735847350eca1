"""Returns a percentage.

loses: four samples of three classes
loses: scores, one-hot rows, one sample, ties
says: a percentage
"""


def share_right(y_hat, y):
    if y.ndim == 2:
        y = y.argmax(axis=1)
    return 100 * np.mean(y_hat.argmax(axis=1) == y)
