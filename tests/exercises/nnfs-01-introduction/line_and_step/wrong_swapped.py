"""Confuses weight and bias.

loses: the five lines of the text, at x = 0 and x = 1
"""


def line_and_step(x, w, b):
    z = b * x + w
    return z, 1 if z > 0 else 0
