"""Only for two axes.

loses: a coin for each entry, tossed by the given generator
"""


def dropout_mask(shape, rate, rng):
    if not 0 <= rate < 1:
        raise ValueError(f"rate must be at least 0 and below 1. Received: {rate}.")
    return (rng.random((shape[0], shape[1])) >= rate) / (1 - rate)
