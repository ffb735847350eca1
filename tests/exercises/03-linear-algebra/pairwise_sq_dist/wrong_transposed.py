"""Puts B down and A across.

loses: two points against four
loses: three against three in three dimensions, and points on a line
says: `A` goes down
"""


def pairwise_sq_dist(A, B):
    return ((B[:, None] - A[None]) ** 2).sum(dim=2)
