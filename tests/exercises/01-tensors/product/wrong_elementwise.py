"""Multiplies number by number, which does not even fit.

loses: (3, 2) times (2, 4)
"""


def product(A, B):
    return A * B
