"""First minus last.

loses: mean and rise
says: wrong sign
"""


def gauges():
    return [[0.25] * 4, [1, 0, 0, -1], [0, -2, 0, 0]], [0, 0, 10]
