"""Derives the branch that was not taken.

loses: 5 and 6: what was executed
says: the other branch is not recorded
"""


def grads_forecast():
    return [6, 8, 3, 9, 6, 0]
