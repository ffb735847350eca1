"""Returns True and False.

loses: zeros in the right share, the others scaled
loses: a coin for each entry, tossed by the given generator
loses: rates that cannot be are refused
says: A float array was asked for
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return rng.random(shape) >= rate
