"""Runs the list from its end.

loses: the value of 3(2x²)⁵ at 1.5
says: the first pair is the innermost
"""


def chain(pairs, x):
    product = 1.0
    for f, slope in reversed(pairs):
        product = product * slope(x)
        x = f(x)
    return x, product
