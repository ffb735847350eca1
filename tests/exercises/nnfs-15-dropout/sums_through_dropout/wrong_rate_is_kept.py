"""Takes the rate for the share kept, throughout.

loses: the spread of the sums
loses: other rows and rates, the same again for the same seed
says: it is the share switched off
"""


def sums_through_dropout(x, rate, draws, rng):
    masks = (rng.random((draws, len(x))) < rate) / (rate or 1)
    sums = masks @ x
    return sums.mean(), sums.std()
