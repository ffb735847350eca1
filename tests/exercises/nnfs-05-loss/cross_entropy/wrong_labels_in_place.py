"""Writes into the rows of labels.

loses: indices and one-hot rows agree, 0 and 1 are clipped, nothing changes
says: changed its arguments
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.shape == (n,):
        y = np.eye(k)[y]
    elif y.shape != (n, k):
        raise ValueError("shape")
    if y.dtype != float:
        y = y.astype(float)
    y *= np.log(np.clip(y_hat, 1e-7, 1 - 1e-7))
    return -y.sum() / n
