"""The same sign eight times.

loses: 2 and 3: a linear unit
"""


def comparisons():
    return [">", ">", ">", ">", ">", ">", ">", ">"]
