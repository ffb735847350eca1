"""Takes 0 for missing.

loses: 5 to 8: nothing, a dash, None, and zero
says: Zero is a value
"""


def missing_forecast():
    return [True, True, False, False, True, False, True, True]
