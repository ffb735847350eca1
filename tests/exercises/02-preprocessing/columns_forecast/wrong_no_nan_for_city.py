"""Forgets the `_nan` column of a column without gaps.

loses: 5 and 6: a column without a word
says: City, a text column
"""


def columns_forecast():
    return [(4, 3), (4, 4), (4, 1), (2, 3), (3, 3), (3, 3)]
