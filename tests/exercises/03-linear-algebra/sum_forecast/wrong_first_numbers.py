"""Tells the first numbers of the results.

loses: the last numbers
says: These are the first numbers
"""


def sum_forecast():
    return [((3, 4), 12), ((2, 4), 12), ((2, 3, 1), 6), ((4,), 60), ((3,), 60), ((), 276)]
