"""The logarithm to base 2.

loses: 4 to 6: rows, columns, the loss of knowing nothing
says: natural logarithm
"""


def forecast():
    return [10250, 196, 80, 32, 256, 2]
