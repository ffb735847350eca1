"""Runs the products by way of another module.

loses: everything
says: Your answer uses
"""

import operator


def foretell():
    first = operator.matmul(rng.random((6, 2)), rng.random((2, 5))).shape
    return [first, None, (3,), (), (1, 1), (4, 4), None, (4,)]
