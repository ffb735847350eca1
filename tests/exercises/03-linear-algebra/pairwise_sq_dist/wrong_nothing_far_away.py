"""Calls all distances far from the origin 0.

loses: nothing below 0, far from the origin either
says: near 0
"""


def pairwise_sq_dist(A, B):
    squares = ((A[:, None] - B[None]) ** 2).sum(dim=2)
    return torch.where((A * A).sum(1, keepdim=True) > 1000, 0.0, squares)
