"""Hangs `Z` on other memory: other names for the old one do not see the result.

loses: what comes back lies in the memory of Z
"""


def scale_add_(Z, X, Y):
    Z.data = 2 * X + Y
    return Z
