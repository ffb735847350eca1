"""Starts at f(0) without what the clamps bring along: right for a curve that ends where it began.

loses: other curves
says: Look at the base
"""


def fit_by_hand(f, n_pairs):
    x = np.linspace(0, 1, n_pairs + 1)
    y = f(x)
    ones = np.ones(n_pairs)
    return np.column_stack([n_pairs * ones, -n_pairs * x[:-1], -ones, ones, -np.diff(y)]), y[0]
