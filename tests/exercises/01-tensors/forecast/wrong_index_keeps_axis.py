"""Takes an index for a slice.

loses: 1 and 2: a range, and an index
says: An index removes its axis
"""


def forecast():
    return [(7,), (1, 5), (1, 5), (4, 2), (2, 1), ()]
