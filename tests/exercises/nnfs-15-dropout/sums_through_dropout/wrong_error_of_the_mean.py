"""The standard error of the mean.

loses: the spread of the sums
loses: other rows and rates, the same again for the same seed
"""


def sums_through_dropout(x, rate, draws, rng):
    masks = (rng.random((draws, len(x))) >= rate) / (1 - rate)
    sums = masks @ x
    return sums.mean(), sums.std() / np.sqrt(draws)
