"""Forgets the sum.

loses: (3, 2) times (2, 4)
says: not summed yet
"""


def product(A, B):
    return A.unsqueeze(2) * B.unsqueeze(0)
