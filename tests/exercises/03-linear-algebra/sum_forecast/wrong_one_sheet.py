"""Adds up one sheet only.

loses: the last numbers
"""


def sum_forecast():
    return [((3, 4), 34), ((2, 4), 57), ((2, 3, 1), 86), ((4,), 57), ((3,), 86), ((), 276)]
