"""Averages the row.

loses: the mean is the sum of the row
loses: the spread of the sums
loses: other rows and rates, the same again for the same seed
"""


def sums_through_dropout(x, rate, draws, rng):
    masks = (rng.random((draws, len(x))) >= rate) / (1 - rate)
    sums = (masks * x).mean(axis=1)
    return sums.mean(), sums.std()
