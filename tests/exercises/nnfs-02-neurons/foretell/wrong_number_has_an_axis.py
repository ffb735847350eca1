"""Gives a number the shape (1,).

loses: products 1 to 4
says: two vectors give one number
"""


def foretell():
    return [(6, 5), None, (3,), (1,), (1, 1), (4, 4), None, (4,)]
