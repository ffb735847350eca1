"""Inverts a matrix that has no inverse when a column repeats.

loses: the same table with a column said twice
"""


def best_linear_error(X, y):
    best = np.linalg.inv(X.T @ X) @ X.T @ y
    return np.sum((X @ best - y) ** 2)
