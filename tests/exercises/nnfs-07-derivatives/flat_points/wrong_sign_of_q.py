"""Begins with +q.

loses: the hill and the valley of the film
says: The sign of q
"""


def flat_points(a, b, c):
    p, q, r = 3 * a, 2 * b, c
    inside = q**2 - 4 * p * r
    if inside < 0:
        return []
    return sorted({(q + sign * inside**0.5) / (2 * p) for sign in (-1, 1)})
