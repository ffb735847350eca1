"""Thinks that the second call replaces the first.

loses: 1 and 2: one call, and two
says: does not replace
"""


def grads_forecast():
    return [6, 2, 3, 9, 5, 0]
