"""Always returns two, complex ones as well.

loses: no flat point, or a single one
says: rises everywhere
"""


def flat_points(a, b, c):
    p, q, r = 3 * a, 2 * b, c
    inside = (q**2 - 4 * p * r) ** 0.5
    return sorted([(-q - inside) / (2 * p), (-q + inside) / (2 * p)], key=lambda x: x.real)
