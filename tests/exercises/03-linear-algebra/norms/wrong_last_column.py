"""Takes the last column for the greatest.

loses: the first three, with numbers below 0 and four rows
"""


def norms(A):
    size = A.abs()
    return size.sum(), (A * A).sum().sqrt(), size.sum(axis=0)[-1], torch.linalg.svdvals(A).max()
