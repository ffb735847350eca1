"""Trusts the residual of lstsq, empty where columns depend on each other.

loses: the same table with a column said twice
says: it is empty
"""


def best_linear_error(X, y):
    return np.linalg.lstsq(X, y)[1].sum()
