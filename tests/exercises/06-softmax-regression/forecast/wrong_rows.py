"""Trusts reshape(-1, 784).

loses: 4 to 6: rows, columns, the loss of knowing nothing
says: cuts all the pixels
"""


def forecast():
    return [7850, 235, 96, 49, 1024, 1.39]
