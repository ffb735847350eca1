"""Lets a negative number through ReLU.

loses: 5 and 6: what was executed
says: ReLU lets nothing through
"""


def grads_forecast():
    return [6, 8, 3, 9, 5, 1]
