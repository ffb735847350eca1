"""Takes the greatest entry for the third.

loses: the four norms of [[1, 2], [3, 4]]
loses: the first three, with numbers below 0 and four rows
"""


def norms(A):
    size = A.abs()
    return size.sum(), (A * A).sum().sqrt(), size.max(), torch.linalg.svdvals(A).max()
