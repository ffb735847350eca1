"""Forgets the absolute values in the third.

loses: the first three, with numbers below 0 and four rows
says: in the third numbers cancel
"""


def norms(A):
    size = A.abs()
    return size.sum(), (A * A).sum().sqrt(), A.sum(axis=0).max(), torch.linalg.svdvals(A).max()
