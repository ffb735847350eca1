"""Makes the `_nan` column only where something is missing.

loses: 3 and 4: numbers alone, and nothing missing
says: The column for gaps comes even where there is no gap
"""


def columns_forecast():
    return [(4, 3), (4, 4), (4, 1), (2, 2), (3, 3), (3, 3)]
