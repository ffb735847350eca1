"""No rate is refused.

loses: rates that cannot be are refused
says: must raise a ValueError
"""


def dropout_mask(shape, rate, rng):
    return (rng.random(shape) >= rate) / max(1 - rate, 0.01)
