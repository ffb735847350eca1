"""Solves ax² + bx + c = 0.

loses: the hill and the valley of the film
says: did not come down as factors
"""


def flat_points(a, b, c):
    inside = b**2 - 4 * a * c
    if inside < 0:
        return []
    return sorted({(-b + sign * inside**0.5) / (2 * a) for sign in (-1, 1)})
