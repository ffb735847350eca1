"""Refuses the rate 0.

loses: a coin for each entry, tossed by the given generator
"""


def dropout_mask(shape, rate, rng):
    if not 0 < rate < 1:
        raise ValueError("rate")
    return (rng.random(shape) >= rate) / (1 - rate)
