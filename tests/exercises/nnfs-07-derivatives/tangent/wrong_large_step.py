"""Measures a secant over a tenth.

loses: the parabola 2x² at 2
loses: other curves, rising and falling
"""


def tangent(f, x0):
    m = (f(x0 + 0.1) - f(x0)) / 0.1
    return m, f(x0) - m * x0
