"""Leaves the axes as (n, d, k).

loses: the two sheets of (3, 2) times (2, 4)
loses: square matrices, a single sheet of whole numbers, and more sheets than rows
says: The axes come as (n, d, k)
"""


def outer_products(A, B):
    return A[:, :, None] * B[None]
