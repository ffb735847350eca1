"""Does not divide.

loses: two soft rows
loses: indices and one-hot rows agree, 0 and 1 are clipped, nothing changes
says: sum over the samples
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.shape == (n,):
        y = np.eye(k)[y]
    elif y.shape != (n, k):
        raise ValueError("labels of a wrong shape")
    P = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return np.sum(-y * np.log(P))
