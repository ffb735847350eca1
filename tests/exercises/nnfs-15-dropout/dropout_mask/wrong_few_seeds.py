"""Seeds a new generator with one of four numbers.

loses: a coin for each entry, tossed by the given generator
says: same mask again
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError("rate")
    return (np.random.default_rng(int(rng.integers(4))).random(shape) >= rate) / (1 - rate)
