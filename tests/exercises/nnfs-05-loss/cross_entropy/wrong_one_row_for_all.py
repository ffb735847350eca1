"""Looks at the number of columns only: one row of labels is stretched over all samples.

loses: other shapes are refused, a column of labels first of all
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.ndim == 1 and len(y) == n:
        y = np.eye(k)[y]
    elif y.ndim != 2 or y.shape[1] != k:
        raise ValueError("shape")
    return -np.sum(y * np.log(np.clip(y_hat, 1e-7, 1 - 1e-7))) / n
