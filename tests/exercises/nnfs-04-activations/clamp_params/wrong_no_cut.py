"""A ramp without an end: the outer weight is positive.

loses: two ramps that rise from 0
loses: ramps anywhere
loses: ramps that fall
says: not flat outside
"""


def clamp_params(x0, x1, height):
    slope = height / (x1 - x0)
    return 1.0, -x0, 1.0, 0.0, slope
