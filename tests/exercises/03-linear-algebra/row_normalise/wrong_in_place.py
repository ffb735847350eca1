"""Divides in place.

loses: `A` stays as it is
says: The call changed its argument
"""


def row_normalise(A):
    total = A.sum(axis=-1, keepdims=True)
    A /= torch.where(total == 0, 1.0, total)
    return A
