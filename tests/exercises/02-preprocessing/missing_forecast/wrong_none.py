"""Takes None for a text.

loses: 5 to 8: nothing, a dash, None, and zero
says: None is on the list
"""


def missing_forecast():
    return [True, True, False, False, True, False, False, False]
