"""Clips the predictions in place.

loses: indices and one-hot rows agree, 0 and 1 are clipped, nothing changes
says: work on a copy
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.shape == (n,):
        y = np.eye(k)[y]
    elif y.shape != (n, k):
        raise ValueError("labels of a wrong shape")
    np.clip(y_hat, 1e-7, 1 - 1e-7, out=y_hat)
    return np.sum(-y * np.log(y_hat)) / n
