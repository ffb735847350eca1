"""Returns intercept and slope.

loses: the parabola 2x² at 2
says: swapped
"""


def tangent(f, x0):
    m = (f(x0 + 1e-6) - f(x0)) / 1e-6
    return f(x0) - m * x0, m
