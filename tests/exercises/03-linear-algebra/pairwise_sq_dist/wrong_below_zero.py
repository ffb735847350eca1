"""Lets rounding push entries below 0.

loses: nothing below 0, far from the origin either
says: entries are below 0
"""


def pairwise_sq_dist(A, B):
    return (A * A).sum(1, keepdim=True) - 2 * A @ B.T + (B * B).sum(1)
