"""Turns what is below 0 round instead of cutting it off, far too late.

loses: nothing below 0, far from the origin either
"""


def pairwise_sq_dist(A, B):
    expanded = (A * A).sum(1, keepdim=True) - 2 * A @ B.T + (B * B).sum(1)
    return torch.where(expanded < 0, float("nan"), expanded)
