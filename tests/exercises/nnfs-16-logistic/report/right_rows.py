"""Makes rows of both instead of columns."""


def report(y_hat, y):
    n = len(y_hat)
    if y.shape != (n,) and y.shape != (n, 1):
        raise ValueError("as many labels as predictions")
    p, labels = y_hat[:, 0], np.array(y, dtype=float).ravel()
    return -(labels * np.log(p) + (1 - labels) * np.log(1 - p)).mean(), ((p > 0.5) == (labels == 1)).mean()
