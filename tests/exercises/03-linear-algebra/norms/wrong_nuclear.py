"""Adds the singular values up.

loses: the four norms of [[1, 2], [3, 4]]
loses: the spectral norm, of a matrix that only shears and of a wide one
says: The fourth is the *sum* of the singular values
"""


def norms(A):
    size = A.abs()
    return size.sum(), (A * A).sum().sqrt(), size.sum(axis=0).max(), torch.linalg.svdvals(A).sum()
