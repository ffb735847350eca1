"""Divides by the rate.

loses: the mean is the sum of the row
loses: the spread of the sums
loses: other rows and rates, the same again for the same seed
says: what dividing by the rate gives
"""


def sums_through_dropout(x, rate, draws, rng):
    masks = (rng.random((draws, len(x))) >= rate) / (rate or 1)
    sums = masks @ x
    return sums.mean(), sums.std()
