"""Puts the height into the bias with its sign: a falling ramp is lost.

loses: ramps that fall
says: flat everywhere
"""


def clamp_params(x0, x1, height):
    w1 = height / (x1 - x0)
    return w1, -w1 * x0, -1.0, height, -1.0
