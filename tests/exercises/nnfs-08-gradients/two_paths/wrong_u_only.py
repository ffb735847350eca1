"""Takes the path through u.

loses: x² times 3x at 2
says: the one through v is missing
"""


def two_paths(u, v, slopes, x):
    return slopes(u[0](x), v[0](x))[0] * u[1](x)
