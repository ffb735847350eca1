"""A huge input, a huge gradient.

loses: 6, 7 and 8: tanh, a huge input, clipping
says: there the slope is 0
"""


def comparisons():
    return ["<", ">", "<", "<", ">", ">", "<", "="]
