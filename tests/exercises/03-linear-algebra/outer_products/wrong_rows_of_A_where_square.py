"""Takes rows of A and columns of B where the matrix is square.

loses: square matrices, a single sheet of whole numbers, and more sheets than rows
says: Rows of `A` met columns of `B`
"""


def outer_products(A, B):
    if A.shape == B.shape:
        A, B = A.T, B.T
    return torch.stack([torch.outer(A[:, m], B[m]) for m in range(A.shape[1])])
