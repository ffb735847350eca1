"""Makes soft rows hard.

loses: two soft rows
says: made hard by argmax
"""


def cross_entropy(y_hat, y):
    n, k = y_hat.shape
    if y.shape == (n,):
        y = np.eye(k)[y]
    elif y.shape != (n, k):
        raise ValueError("labels of a wrong shape")
    y = y.argmax(axis=1)
    P = np.clip(y_hat, 1e-7, 1 - 1e-7)
    return np.mean(-np.log(P[np.arange(n), y]))
