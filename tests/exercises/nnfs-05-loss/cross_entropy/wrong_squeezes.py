"""Flattens a column silently.

loses: other shapes are refused, a column of labels first of all
says: (5, 1) are to raise
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.shape != (n, k):
        y = np.eye(k)[y.ravel()]
    return np.sum(-y * np.log(np.clip(y_hat, 1e-7, 1 - 1e-7))) / n
