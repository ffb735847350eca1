"""A formula, without the scaling in the spread.

loses: the spread of the sums
loses: other rows and rates, the same again for the same seed
"""


def sums_through_dropout(x, rate, draws, rng):
    return np.sum(x), np.sqrt(rate * (1 - rate) * np.sum(x**2))
