"""Takes the path through v.

loses: x² times 3x at 2
says: the one through u is missing
"""


def two_paths(u, v, slopes, x):
    return slopes(u[0](x), v[0](x))[1] * v[1](x)
