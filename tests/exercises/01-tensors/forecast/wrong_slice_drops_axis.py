"""Takes a slice of one row for an index.

loses: 3 and 4: a slice, and an index on another axis
says: A slice keeps its axis
"""


def forecast():
    return [(7,), (5,), (5,), (4, 2), (2, 1), ()]
