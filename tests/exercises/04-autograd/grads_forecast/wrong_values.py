"""Gives values for gradients.

loses: 1 and 2: one call, and two
says: not its value
"""


def grads_forecast():
    return [9, 11, 3, 9, 5, 0]
