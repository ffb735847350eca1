"""Returns them in another order.

loses: the four norms of [[1, 2], [3, 4]]
loses: the first three, with numbers below 0 and four rows
"""


def norms(A):
    size = A.abs()
    return size.sum(), size.sum(axis=0).max(), (A * A).sum().sqrt(), torch.linalg.svdvals(A).max()
