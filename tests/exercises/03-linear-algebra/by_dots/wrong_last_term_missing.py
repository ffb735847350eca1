"""Stops one term early.

loses: (2, 3) times (3, 4)
loses: square and not symmetric, and an inner size of 1
"""


def by_dots(A, B):
    return sum(torch.outer(A[:, m], B[m]) for m in range(A.shape[1] - 1))
