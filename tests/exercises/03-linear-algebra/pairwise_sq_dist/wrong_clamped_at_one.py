"""Cuts off what is small, too.

loses: two points against four
"""


def pairwise_sq_dist(A, B):
    return ((A[:, None] - B[None]) ** 2).sum(dim=2).clamp(min=1.5)
