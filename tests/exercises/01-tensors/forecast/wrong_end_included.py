"""Counts one value more, as if the end of a range came too.

loses: 1 and 2: a range, and an index
says: The end of a range is left out
"""


def forecast():
    return [(8,), (5,), (1, 5), (4, 2), (2, 1), ()]
