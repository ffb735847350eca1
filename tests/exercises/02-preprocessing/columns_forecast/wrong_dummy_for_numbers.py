"""Gives a gap among numbers its own column.

loses: 1 and 2: without and with dummy_na
loses: 3 and 4: numbers alone, and nothing missing
says: Rooms has a gap, but it holds numbers
says: dummy_na does nothing to a column of numbers
"""


def columns_forecast():
    return [(4, 3), (4, 5), (4, 2), (2, 3), (3, 3), (3, 4)]
