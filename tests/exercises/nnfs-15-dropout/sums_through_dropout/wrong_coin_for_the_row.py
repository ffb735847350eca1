"""One coin for the whole row.

loses: the spread of the sums
loses: other rows and rates, the same again for the same seed
"""


def sums_through_dropout(x, rate, draws, rng):
    masks = (rng.random((draws, 1)) >= rate) / (1 - rate)
    sums = (masks * x).sum(axis=1)
    return sums.mean(), sums.std()
