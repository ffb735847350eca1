"""Leaves the ten out.

loses: ten minus twice the second
says: it is a bias
"""


def gauges():
    return [[0.25] * 4, [-1, 0, 0, 1], [0, -2, 0, 0]], [0, 0, 0]
