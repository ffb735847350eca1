"""Makes a generator of its own.

loses: a coin for each entry, tossed by the given generator
says: give the same mask again
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return (np.random.default_rng(0).random(shape) >= rate) / (1 - rate)
