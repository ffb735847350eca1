"""Trusts reshape(-1, 784).

loses: 4 to 6: rows, columns, the loss of knowing nothing
says: cuts all the pixels
"""


def forecast():
    return [10250, 196, 80, 98, 256, 1.39]
