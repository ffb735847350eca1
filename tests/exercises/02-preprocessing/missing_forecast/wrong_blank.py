"""Believes that pandas strips blanks.

loses: 1 to 4: four spellings of NA
says: ' NA' is not on the list
"""


def missing_forecast():
    return [True, True, True, False, True, False, True, False]
