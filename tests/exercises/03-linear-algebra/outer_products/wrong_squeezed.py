"""Drops axes of size 1.

loses: square matrices, a single sheet of whole numbers, and more sheets than rows
"""


def outer_products(A, B):
    return (A.T[:, :, None] * B[:, None, :]).squeeze()
