"""Drops exactly the share, as the loop does.

loses: a coin for each entry, tossed by the given generator
says: The number of zeros is always
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError("rate must be at least 0 and below 1")
    mask = np.full(int(np.prod(shape)), 1 / (1 - rate))
    mask[: round(rate * mask.size)] = 0
    return rng.permutation(mask).reshape(shape)
