"""Counts the labels' entries and puts them into shape.

loses: other shapes are refused, a column of labels first of all
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.shape == (n,):
        y = np.eye(k)[y]
    elif y.size != n * k:
        raise ValueError("shape")
    return -np.sum(y.reshape(n, k) * np.log(np.clip(y_hat, 1e-7, 1 - 1e-7))) / n
