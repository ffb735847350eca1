"""Sums before it multiplies.

loses: (3, 2) times (2, 4)
says: multiply first
"""


def product(A, B):
    return A.sum(dim=1, keepdim=True) * B.sum(dim=0)
