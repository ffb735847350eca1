"""The slope is largest far out.

loses: 1, 4 and 5: a sigmoid unit that is very wrong
says: largest at 0
"""


def comparisons():
    return [">", ">", "<", ">", ">", ">", ">", "="]
