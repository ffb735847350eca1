"""Tanh's slope has both signs.

loses: 6, 7 and 8: tanh, a huge input, clipping
says: outputs of both signs
"""


def comparisons():
    return ["<", ">", "<", "<", ">", "<", ">", "="]
