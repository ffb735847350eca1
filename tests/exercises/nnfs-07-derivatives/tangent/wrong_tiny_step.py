"""Takes a step that vanishes in rounding.

loses: the parabola 2x² at 2
says: The step is so small
"""


def tangent(f, x0):
    m = (f(x0 + 1e-17) - f(x0)) / 1e-17
    return m, f(x0) - m * x0
