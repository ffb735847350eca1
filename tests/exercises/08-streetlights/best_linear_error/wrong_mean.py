"""The mean over examples.

loses: the second town
says: the mean over the examples
"""


def best_linear_error(X, y):
    return np.mean((X @ np.linalg.lstsq(X, y)[0] - y) ** 2)
