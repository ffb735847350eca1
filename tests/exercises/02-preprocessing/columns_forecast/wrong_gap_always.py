"""Gives gaps a column without being asked.

loses: 1 and 2: without and with dummy_na
says: Without dummy_na a gap gets no column
"""


def columns_forecast():
    return [(4, 4), (4, 4), (4, 1), (2, 3), (3, 3), (3, 4)]
