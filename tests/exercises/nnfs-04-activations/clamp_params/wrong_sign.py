"""Forgets that the clamp falls.

loses: two ramps that rise from 0
loses: ramps anywhere
loses: ramps that fall
says: goes the wrong way
"""


def clamp_params(x0, x1, height):
    w1 = 1 / (x1 - x0)
    return w1, -w1 * x0, -1.0, 1.0, height
