"""Sums first, absolute values after.

loses: the first three, with numbers below 0 and four rows
says: in the third they come too late
"""


def norms(A):
    size = A.abs()
    return size.sum(), (A * A).sum().sqrt(), A.sum(axis=0).abs().max(), torch.linalg.svdvals(A).max()
