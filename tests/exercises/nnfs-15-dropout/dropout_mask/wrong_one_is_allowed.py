"""Lets 1 through.

loses: rates that cannot be are refused
says: rate=1.0 must raise a ValueError
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate <= 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return (rng.random(shape) >= rate) / max(1 - rate, 1e-9)
