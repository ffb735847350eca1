"""Adds the middle term.

loses: two points against four
loses: three against three in three dimensions, and points on a line
says: wrong sign
"""


def pairwise_sq_dist(A, B):
    return (A * A).sum(1, keepdim=True) + 2 * A @ B.T + (B * B).sum(1)
