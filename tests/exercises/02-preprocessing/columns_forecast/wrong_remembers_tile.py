"""Keeps a column for a word that is gone.

loses: 3 and 4: numbers alone, and nothing missing
says: Tile went with its row
"""


def columns_forecast():
    return [(4, 3), (4, 4), (4, 1), (2, 4), (3, 3), (3, 4)]
