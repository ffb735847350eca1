"""Seven of eight.

loses: 2 and 3: a linear unit
loses: 1, 4 and 5: a sigmoid unit that is very wrong
says: eight were asked
"""


def comparisons():
    return ["<", ">", "<", "<", ">", ">", ">"]
