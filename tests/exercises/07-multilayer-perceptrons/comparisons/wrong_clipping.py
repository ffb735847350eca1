"""Clipping lifts short gradients.

loses: 6, 7 and 8: tanh, a huge input, clipping
says: stays as it is
"""


def comparisons():
    return ["<", ">", "<", "<", ">", ">", ">", ">"]
