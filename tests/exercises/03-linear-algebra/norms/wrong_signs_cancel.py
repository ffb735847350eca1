"""Forgets the absolute values.

loses: the first three, with numbers below 0 and four rows
says: here numbers cancel
"""


def norms(A):
    return A.sum(), (A * A).sum().sqrt(), A.sum(axis=0).max(), torch.linalg.svdvals(A).max()
