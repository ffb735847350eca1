"""Gives a single number an axis.

loses: the shapes of 4 to 6: sums over two axes, and over all
says: the shape of a single number is ()
"""


def sum_forecast():
    return [((3, 4), 34), ((2, 4), 57), ((2, 3, 1), 86), ((4,), 78), ((3,), 124), ((1,), 276)]
