"""Says of all pairs that they share nothing.

loses: everything
says: on the same numbers
"""


def shares_memory(a, b):
    return False
