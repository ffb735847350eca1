"""Removes the last axis where the index stands on the middle one.

loses: 3 and 4: a slice, and an index on another axis
says: takes the last of axis 1
"""


def forecast():
    return [(7,), (5,), (1, 5), (4, 3), (2, 1), ()]
