"""Scales the row in place.

loses: other rows and rates, the same again for the same seed
"""


def sums_through_dropout(x, rate, draws, rng):
    x /= 1 - rate
    masks = rng.random((draws, len(x))) >= rate
    sums = masks @ x
    return sums.mean(), sums.std()
