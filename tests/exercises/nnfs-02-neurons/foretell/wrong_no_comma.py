"""Forgets the comma of a tuple with one item.

loses: products 1 to 4
loses: products 5 to 8
says: Product 3: `(3)` is a number in brackets
says: Product 8: `(4)` is a number in brackets
"""


def foretell():
    return [(6, 5), None, 3, (), (1, 1), (4, 4), None, 4]
