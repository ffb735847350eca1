"""Looks at the sign of a times c in place of what is under the root.

loses: a negative a turns the order round
"""


def flat_points(a, b, c):
    D = 4 * b * b - 12 * a * c
    if a * c > 0 and D != 0:
        return []
    return sorted({(-2 * b - D**0.5) / (6 * a), (-2 * b + D**0.5) / (6 * a)})
