"""Hopes that .T turns a vector into a column.

loses: four numbers, both ways
says: does nothing
"""


def row_and_column(u):
    return u.reshape(1, -1), u.T
