"""Sums the sheets.

loses: the two sheets of (3, 2) times (2, 4)
loses: square matrices, a single sheet of whole numbers, and more sheets than rows
says: summed already
"""


def outer_products(A, B):
    return A @ B
