"""Variance for its root.

loses: the spread of the sums
loses: other rows and rates, the same again for the same seed
says: This is the variance
"""


def sums_through_dropout(x, rate, draws, rng):
    masks = (rng.random((draws, len(x))) >= rate) / (1 - rate)
    sums = masks @ x
    return sums.mean(), sums.var()
