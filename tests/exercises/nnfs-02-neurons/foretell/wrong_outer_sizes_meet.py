"""Lets the outer sizes decide whether it fits.

loses: products 1 to 4
says: the sizes that meet are 6 and 5
"""


def foretell():
    return [(6, 5), (2, 2), (3,), (), (1, 1), (4, 4), None, (4,)]
