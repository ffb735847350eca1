"""Returns the slope of the outermost link.

loses: the slope of 3(2x²)⁵ at 1.5
says: Only the last link
"""


def chain(pairs, x):
    product = 1.0
    for f, slope in pairs:
        product = slope(x)
        x = f(x)
    return x, product
