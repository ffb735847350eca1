"""Rounds before it compares.

loses: at the edge and close to it
says: the edge is at 0 exactly
"""


def line_and_step(x, w, b):
    z = w * x + b
    return z, 1 if round(z, 6) > 0 else 0
