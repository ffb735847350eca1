"""Twice the second minus ten.

loses: ten minus twice the second
says: The sign of both is turned
"""


def gauges():
    return [[0.25] * 4, [-1, 0, 0, 1], [0, 2, 0, 0]], [0, 0, -10]
