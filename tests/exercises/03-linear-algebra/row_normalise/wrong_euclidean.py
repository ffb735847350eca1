"""Divides by the L2 norm of each row.

loses: each row of a (2, 3) matrix adds up to 1
loses: a square matrix
loses: any number of axes, and rows of zeros
says: its sum was asked
"""


def row_normalise(A):
    return torch.nn.functional.normalize(A, dim=-1)
