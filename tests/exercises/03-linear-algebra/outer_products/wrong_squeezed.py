"""Drops axes of size 1.

loses: square matrices, and a single sheet of whole numbers
"""


def outer_products(A, B):
    return (A.T[:, :, None] * B[:, None, :]).squeeze()
