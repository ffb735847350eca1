"""Believes that capital letters do not matter.

loses: 1 to 4: four spellings of NA
says: Small letters make another text
"""


def missing_forecast():
    return [True, True, False, True, True, False, True, False]
