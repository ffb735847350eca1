"""Fires at 0.

loses: the five lines of the text, at x = 0 and x = 1
loses: at the edge and close to it
says: `>`, not `>=`
"""


def line_and_step(x, w, b):
    z = w * x + b
    return z, 1 if z >= 0 else 0
