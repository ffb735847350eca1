"""Neither the error nor the input counts.

loses: 2 and 3: a linear unit
says: the weight's own input
"""


def comparisons():
    return ["<", "=", "=", "<", ">", ">", ">", "="]
