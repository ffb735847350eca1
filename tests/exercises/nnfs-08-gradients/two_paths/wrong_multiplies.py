"""Multiplies what the paths bring.

loses: x² times 3x at 2
loses: 9x² at other places
says: What the paths bring is multiplied
"""


def two_paths(u, v, slopes, x):
    by_u, by_v = slopes(u[0](x), v[0](x))
    return by_u * u[1](x) * by_v * v[1](x)
