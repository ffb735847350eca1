"""Hangs the name Z on a new tensor.

loses: what comes back lies in the memory of Z
says: only hangs the name on another tensor
"""


def scale_add_(Z, X, Y):
    Z = 2 * X + Y
    return Z
