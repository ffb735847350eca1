"""Takes the bias for the corner: right where the corner is 0.

loses: ramps anywhere
loses: ramps that fall
"""


def clamp_params(x0, x1, height):
    return 1 / (x1 - x0), -x0, -1.0, 1.0, -height
