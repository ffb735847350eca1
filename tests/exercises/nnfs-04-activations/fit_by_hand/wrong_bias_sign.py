"""Slides the corners to the left.

loses: a sine with 8 pairs
loses: a sine with 4 and with 16 pairs
loses: other curves
"""


def fit_by_hand(f, n_pairs):
    x = np.linspace(0, 1, n_pairs + 1)
    y = f(x)
    ones = np.ones(n_pairs)
    return np.column_stack([n_pairs * ones, n_pairs * x[:-1], -ones, ones, -np.diff(y)]), y[-1]
