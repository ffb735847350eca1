"""Thinks that a column does not fit a row.

loses: products 5 to 8
says: the outer ones stay
"""


def foretell():
    return [(6, 5), None, (3,), (), (1, 1), None, None, (4,)]
