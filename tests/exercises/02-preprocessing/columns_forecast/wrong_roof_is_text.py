"""Takes a column of gaps for text.

loses: 5 and 6: a column without a word
says: these are floats, which stay one column
"""


def columns_forecast():
    return [(4, 3), (4, 4), (4, 1), (2, 3), (3, 2), (3, 4)]
