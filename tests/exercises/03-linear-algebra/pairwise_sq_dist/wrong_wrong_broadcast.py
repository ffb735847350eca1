"""Adds the squares of A as a row.

loses: two points against four
loses: three against three in three dimensions, and points on a line
"""


def pairwise_sq_dist(A, B):
    return ((A * A).sum(1) - 2 * A @ B.T + (B * B).sum(1)).clamp(min=0)
