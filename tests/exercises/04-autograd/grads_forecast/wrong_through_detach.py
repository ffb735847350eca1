"""Derives through a detached value.

loses: 3 and 4: constants in the notes
says: you derived through one
"""


def grads_forecast():
    return [6, 8, 6, 9, 5, 0]
