"""Entry by entry."""


def binary_gradient(y_hat, y):
    n, k = y_hat.shape
    grad = np.zeros((n, k))
    for i in range(n):
        for j in range(k):
            p = min(max(y_hat[i, j], 1e-7), 1 - 1e-7)
            grad[i, j] = -1 / p if y[i, j] else 1 / (1 - p)
    return grad / k / n
