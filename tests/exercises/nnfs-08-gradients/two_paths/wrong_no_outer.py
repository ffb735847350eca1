"""Leaves the outer slopes out.

loses: x² times 3x at 2
says: The outer slopes are missing
"""


def two_paths(u, v, slopes, x):
    return u[1](x) + v[1](x)
