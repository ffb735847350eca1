"""Thinks that a number has no shape.

loses: products 1 to 4
says: the empty tuple ()
"""


def foretell():
    return [(6, 5), None, (3,), None, (1, 1), (4, 4), None, (4,)]
