"""Keeps the share `rate` and divides by it.

loses: zeros in the right share, the others scaled
loses: a coin for each entry, tossed by the given generator
loses: rates that cannot be are refused
says: This is divided by the rate; divide by the share that is kept.
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return (rng.random(shape) < rate) / max(rate, 1e-9)
