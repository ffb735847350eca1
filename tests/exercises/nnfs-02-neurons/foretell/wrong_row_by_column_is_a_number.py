"""Takes a (1, 1) matrix for a number.

loses: products 5 to 8
says: even if it holds one number
"""


def foretell():
    return [(6, 5), None, (3,), (), (), (4, 4), None, (4,)]
