"""Takes a vector for a row, and its transpose for a column.

loses: four numbers, both ways
says: neither a row nor a column
"""


def row_and_column(u):
    return u, u.T
