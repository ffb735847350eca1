"""Takes the middle term once.

loses: two points against four
loses: three against three in three dimensions, and points on a line
says: counts twice
"""


def pairwise_sq_dist(A, B):
    return (A * A).sum(1, keepdim=True) - A @ B.T + (B * B).sum(1)
