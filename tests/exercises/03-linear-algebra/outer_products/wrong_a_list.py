"""Returns a list of sheets.

loses: the two sheets of (3, 2) times (2, 4)
loses: square matrices, a single sheet of whole numbers, and more sheets than rows
says: a list of length 2
"""


def outer_products(A, B):
    return [torch.outer(A[:, m], B[m]) for m in range(A.shape[1])]
