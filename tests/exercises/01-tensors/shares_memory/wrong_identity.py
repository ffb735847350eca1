"""Asks for the same Python object.

loses: a reshape, a transpose and an array of the same numbers share
says: A view is a new Python object
"""


def shares_memory(a, b):
    return a is b
