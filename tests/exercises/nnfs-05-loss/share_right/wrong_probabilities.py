"""Compares probabilities with labels.

loses: four samples of three classes
loses: scores, one-hot rows, one sample, ties
"""


def share_right(y_hat, y):
    if y.ndim == 2:
        y = y.argmax(axis=1)
    return np.mean(y_hat == y[:, np.newaxis])
