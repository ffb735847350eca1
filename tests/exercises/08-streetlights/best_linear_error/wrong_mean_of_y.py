"""Ignores the columns.

loses: a table of uneven numbers
says: ignores the columns
"""


def best_linear_error(X, y):
    return np.sum((y - y.mean()) ** 2)
