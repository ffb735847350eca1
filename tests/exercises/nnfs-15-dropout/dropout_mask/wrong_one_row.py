"""One row of coins for all samples.

loses: zeros in the right share, the others scaled
loses: a coin for each entry, tossed by the given generator
says: entry needs a coin of its own
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return np.broadcast_to((rng.random(shape[1:]) >= rate) / (1 - rate), shape)
