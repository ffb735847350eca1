"""Gives a single number an axis.

loses: 5 and 6: a literal, and a single number
says: a single number has the shape ()
"""


def forecast():
    return [(7,), (5,), (1, 5), (4, 2), (2, 1), (1,)]
