"""Draws around the formulas, not through a mask.

loses: other rows and rates, the same again for the same seed
says: no mean of two of them
"""


def sums_through_dropout(x, rate, draws, rng):
    s = np.sqrt(rate / (1 - rate) * (x**2).sum())
    return x.sum() + s * rng.standard_normal() / np.sqrt(draws), s * (1 + rng.standard_normal() / np.sqrt(2 * draws))
