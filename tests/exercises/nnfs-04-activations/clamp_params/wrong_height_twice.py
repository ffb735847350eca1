"""Counts the height twice.

loses: two ramps that rise from 0
says: it changes by 9 between x0 and x1
"""


def clamp_params(x0, x1, height):
    w1 = height / (x1 - x0)
    return w1, -w1 * x0, -1.0, height, -height
