"""Asks for the same Python object.

loses: a reshape and a transpose share, what was copied on the way does not
says: A view is a new Python object
"""


def shares_memory(a, b):
    return a is b
