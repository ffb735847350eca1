"""Lets the axis disappear although `keepdims` keeps it.

loses: the shapes of 1 to 3: sums over one axis
says: the axis that is summed over stays
"""


def sum_forecast():
    return [((3, 4), 34), ((2, 4), 57), ((2, 3), 86), ((4,), 78), ((3,), 124), ((), 276)]
