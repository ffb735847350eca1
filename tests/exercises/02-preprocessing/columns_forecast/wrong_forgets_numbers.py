"""Forgets the column of numbers.

loses: 1 and 2: without and with dummy_na
says: Rooms is a column, too
"""


def columns_forecast():
    return [(4, 2), (4, 3), (4, 1), (2, 3), (3, 3), (3, 4)]
