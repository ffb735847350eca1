"""Lists the plus before the minus.

loses: the hill and the valley of the film
says: The list is to rise
"""


def flat_points(a, b, c):
    p, q, r = 3 * a, 2 * b, c
    inside = q**2 - 4 * p * r
    if inside < 0:
        return []
    return [(-q + inside**0.5) / (2 * p), (-q - inside**0.5) / (2 * p)][: 1 if inside == 0 else 2]
