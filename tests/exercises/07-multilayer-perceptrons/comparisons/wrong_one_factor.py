"""All weights by one factor.

loses: 2 and 3: a linear unit
says: error times its own input
"""


def comparisons():
    return ["<", ">", "=", "<", ">", ">", ">", "="]
