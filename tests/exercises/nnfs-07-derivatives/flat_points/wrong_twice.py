"""Tells a single place twice.

loses: no flat point, or a single one
says: told once
"""


def flat_points(a, b, c):
    p, q, r = 3 * a, 2 * b, c
    inside = q**2 - 4 * p * r
    if inside < 0:
        return []
    return sorted([(-q - inside**0.5) / (2 * p), (-q + inside**0.5) / (2 * p)])
