"""Reads two layers and no more.

loses: deeper, smaller, larger
"""


def passes(sizes, n):
    p = (sizes[0] + 1) * sizes[1] + (sizes[1] + 1) * sizes[2]
    return p + 1, 2 * p
