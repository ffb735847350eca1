"""Adds m·x0 where it is subtracted.

loses: the parabola 2x² at 2
says: The sign in the intercept
"""


def tangent(f, x0):
    m = (f(x0 + 1e-6) - f(x0)) / 1e-6
    return m, f(x0) + m * x0
