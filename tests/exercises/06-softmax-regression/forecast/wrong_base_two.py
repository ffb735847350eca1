"""The logarithm to base 2.

loses: 4 to 6: rows, columns, the loss of knowing nothing
says: natural logarithm
"""


def forecast():
    return [7850, 235, 96, 64, 1024, 2]
