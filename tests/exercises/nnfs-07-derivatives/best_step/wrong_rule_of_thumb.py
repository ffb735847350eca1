"""Knows the answer for float64 by heart.

loses: the exponential in float32
says: The best step of the forward difference lies in
"""


def best_step(f, slope, xs, hs):
    return 1e-8, 1e-5
