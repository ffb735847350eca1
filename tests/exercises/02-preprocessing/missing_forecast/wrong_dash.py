"""Takes a dash for missing.

loses: 5 to 8: nothing, a dash, None, and zero
says: A dash is a text to pandas
"""


def missing_forecast():
    return [True, True, False, False, True, True, True, False]
