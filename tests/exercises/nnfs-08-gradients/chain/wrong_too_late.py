"""Replaces the value before it takes the slope.

loses: the slope of 3(2x²)⁵ at 1.5
says: at the value that comes out
"""


def chain(pairs, x):
    product = 1.0
    for f, slope in pairs:
        x = f(x)
        product = product * slope(x)
    return x, product
