"""Takes a product with a vector for a column.

loses: products 1 to 4
says: the inner one; it vanishes
"""


def foretell():
    return [(6, 5), None, (3, 1), (), (1, 1), (4, 4), None, (4,)]
