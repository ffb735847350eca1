"""Takes the logarithm of the labels.

loses: two soft rows
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.shape == (n,):
        y = np.eye(k)[y]
    elif y.shape != (n, k):
        raise ValueError("labels of a wrong shape")
    P = np.clip(y, 1e-7, 1 - 1e-7)
    return -np.sum(y * np.log(P)) / n
