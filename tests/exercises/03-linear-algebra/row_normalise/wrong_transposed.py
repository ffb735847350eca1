"""Turns the matrix to divide its columns, and forgets to turn it back.

loses: each row of a (2, 3) matrix adds up to 1
says: of shape (3, 2); shape (2, 3) was asked
"""


def row_normalise(A):
    total = A.sum(axis=-1)
    return A.mT / torch.where(total == 0, 1.0, total)
