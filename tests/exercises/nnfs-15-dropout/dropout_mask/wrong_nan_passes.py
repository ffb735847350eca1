"""nan compares False.

loses: rates that cannot be are refused
says: rate=nan must raise
"""


def dropout_mask(shape, rate, rng):
    if rate < 0 or rate >= 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return (rng.random(shape) >= rate) / (1 - rate)
