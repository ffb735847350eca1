"""Trains a little instead of solving.

loses: the second town
"""


def best_linear_error(X, y):
    w = np.zeros(X.shape[1])
    for _ in range(20):
        w = w - 0.1 * X.T @ (X @ w - y) / len(X)
    return np.sum((X @ w - y) ** 2)
