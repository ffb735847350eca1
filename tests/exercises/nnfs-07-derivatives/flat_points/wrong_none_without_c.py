"""Gives up when c is 0.

loses: no flat point, or a single one
"""


def flat_points(a, b, c):
    D = 4 * b * b - 12 * a * c
    if D < 0 or c == 0:
        return []
    return sorted({(-2 * b - D**0.5) / (6 * a), (-2 * b + D**0.5) / (6 * a)})
