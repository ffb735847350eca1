"""Sums 1 to 24 instead of 0 to 23.

loses: the last numbers
"""


def sum_forecast():
    return [((3, 4), 34), ((2, 4), 57), ((2, 3, 1), 86), ((4,), 78), ((3,), 124), ((), 300)]
