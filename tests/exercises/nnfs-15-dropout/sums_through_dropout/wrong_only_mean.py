"""Forgets the spread.

loses: the mean is the sum of the row
loses: the spread of the sums
loses: other rows and rates, the same again for the same seed
says: Return a tuple of two numbers
"""


def sums_through_dropout(x, rate, draws, rng):
    masks = (rng.random((draws, len(x))) >= rate) / (1 - rate)
    sums = masks @ x
    return sums.mean()
