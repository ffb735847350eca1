"""Takes the root.

loses: two points against four
loses: three against three in three dimensions, and points on a line
says: These are the distances
"""


def pairwise_sq_dist(A, B):
    return ((A[:, None] - B[None]) ** 2).sum(dim=2).sqrt()
