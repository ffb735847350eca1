"""Adds the slopes.

loses: the slope of 3(2x²)⁵ at 1.5
says: rates multiply
"""


def chain(pairs, x):
    if not pairs:
        return x, 1.0
    total = 0.0
    for f, slope in pairs:
        total = total + slope(x)
        x = f(x)
    return x, total
