"""Saturation with the cross-entropy, too.

loses: 1, 4 and 5: a sigmoid unit that is very wrong
says: the slope cancels
"""


def comparisons():
    return ["<", ">", "<", "<", "<", ">", ">", "="]
