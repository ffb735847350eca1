"""Draws from the global stream.

loses: other rows and rates, the same again for the same seed
says: draw from `rng` and from nothing else
"""


def sums_through_dropout(x, rate, draws, rng):
    masks = (np.random.random((draws, len(x))) >= rate) / (1 - rate)
    sums = masks @ x
    return sums.mean(), sums.std()
