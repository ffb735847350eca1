"""Keeps the summed axis, but always takes axis 1.

loses: any number of axes, and rows of zeros
"""


def row_normalise(A):
    total = A.sum(axis=1, keepdims=True)
    return A / torch.where(total == 0, 1.0, total)
