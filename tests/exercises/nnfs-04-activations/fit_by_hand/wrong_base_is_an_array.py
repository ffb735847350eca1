"""The base keeps its axis.

loses: a sine with 8 pairs
says: `base` is to be one number
"""


def fit_by_hand(f, n_pairs):
    knots = np.linspace(0, 1, n_pairs + 1)
    ones = np.ones(n_pairs)
    pairs = np.column_stack([n_pairs * ones, -n_pairs * knots[:-1], -ones, ones, -np.diff(f(knots))])
    return pairs, f(knots)[-1:]
