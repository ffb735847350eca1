"""Moves the origin in place.

loses: `A` and `B` stay as they are
says: The call changed its argument
"""


def pairwise_sq_dist(A, B):
    A -= B[:1]
    B = B - B[:1]
    return ((A[:, None] - B[None]) ** 2).sum(dim=2)
