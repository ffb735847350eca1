"""Adds to what stood in Z.

loses: 2X + Y comes back
says: What stood in `Z` before
"""


def scale_add_(Z, X, Y):
    Z += 2 * X + Y
    return Z
