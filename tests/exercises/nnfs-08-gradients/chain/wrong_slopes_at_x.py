"""Takes every slope at x.

loses: the slope of 3(2x²)⁵ at 1.5
says: Every slope is taken at x
"""


def chain(pairs, x):
    y, product = x, 1.0
    for f, slope in pairs:
        product = product * slope(x)
        y = f(y)
    return y, product
