"""Multiplies with the width instead of dividing by it.

loses: two ramps that rise from 0
loses: ramps anywhere
says: it changes by 0.75
"""


def clamp_params(x0, x1, height):
    return x1 - x0, -(x1 - x0) * x0, -1.0, 1.0, -height
