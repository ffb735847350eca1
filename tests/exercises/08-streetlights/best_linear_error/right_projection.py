"""What of y lies outside the span of the columns."""


def best_linear_error(X, y):
    directions, sizes, _ = np.linalg.svd(X, full_matrices=False)
    reachable = directions[:, sizes > 1e-10]
    return np.sum(y**2) - np.sum((reachable.T @ y) ** 2)
