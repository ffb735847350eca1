"""Takes a share of x0 as the step, which is no step at 0.

loses: other curves, rising and falling
"""


def tangent(f, x0):
    h = 1e-6 * x0
    m = (f(x0 + h) - f(x0)) / h
    return m, f(x0) - m * x0
