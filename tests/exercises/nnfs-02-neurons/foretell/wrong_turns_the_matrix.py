"""Turns the second matrix in its mind so that it fits.

loses: products 5 to 8
says: meets a 4
"""


def foretell():
    return [(6, 5), None, (3,), (), (1, 1), (4, 4), (4,), (4,)]
