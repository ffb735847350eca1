"""Takes the greatest eigenvalue.

loses: the four norms of [[1, 2], [3, 4]]
loses: the spectral norm, of a matrix that only shears and of a wide one
says: the greatest eigenvalue
"""


def norms(A):
    size = A.abs()
    return size.sum(), (A * A).sum().sqrt(), size.sum(axis=0).max(), torch.linalg.eigvals(A).abs().max()
