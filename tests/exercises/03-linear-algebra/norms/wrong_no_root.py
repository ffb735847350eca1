"""Forgets the root.

loses: the four norms of [[1, 2], [3, 4]]
loses: the first three, with numbers below 0 and four rows
says: its root was asked
"""


def norms(A):
    size = A.abs()
    return size.sum(), (A * A).sum(), size.sum(axis=0).max(), torch.linalg.svdvals(A).max()
