"""Forgets the base: right for a curve that ends at 0, such as the sine.

loses: other curves
says: Look at the base
"""


def fit_by_hand(f, n_pairs):
    x = np.linspace(0, 1, n_pairs + 1)
    heights = np.diff(f(x))
    ones = np.ones(n_pairs)
    return np.column_stack([n_pairs * ones, -n_pairs * x[:-1], -ones, ones, -heights]), 0.0
