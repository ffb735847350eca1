"""Keeps the axis that is named, and drops the others.

loses: the shapes of 1 to 3: sums over one axis
says: the one that disappears
"""


def sum_forecast():
    return [((2,), 34), ((3,), 57), ((1, 1, 4), 86), ((4,), 78), ((3,), 124), ((), 276)]
