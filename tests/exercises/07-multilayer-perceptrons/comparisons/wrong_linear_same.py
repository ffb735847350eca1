"""A linear unit does not scale with its error.

loses: 2 and 3: a linear unit
says: the error is a factor, too
"""


def comparisons():
    return ["<", "=", "<", "<", ">", ">", ">", "="]
