"""Takes x₁ for the first number.

loses: ten minus twice the second
says: we count from 0
"""


def gauges():
    return [[0.25] * 4, [-1, 0, 0, 1], [-2, 0, 0, 0]], [0, 0, 10]
