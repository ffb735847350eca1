"""Large error, large gradient.

loses: 1, 4 and 5: a sigmoid unit that is very wrong
says: slope of 0.00005
"""


def comparisons():
    return ["<", ">", "<", ">", ">", ">", ">", "="]
