"""Writes into Z and forgets to return it.

loses: 2X + Y comes back
says: Is a `return` missing?
"""


def scale_add_(Z, X, Y):
    Z[:] = 2 * X + Y
