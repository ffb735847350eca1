"""Says that a chain without links has no slope.

loses: a chain without links
"""


def chain(pairs, x):
    product = None
    for f, slope in pairs:
        product = slope(x) if product is None else product * slope(x)
        x = f(x)
    return x, 0.0 if product is None else product
