"""Masks first, logarithm after.

loses: two soft rows
says: The logarithm comes last
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.shape == (n,):
        y = np.eye(k)[y]
    elif y.shape != (n, k):
        raise ValueError("labels of a wrong shape")
    P = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return np.mean(-np.log((y * P).sum(axis=1)))
