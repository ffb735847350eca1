"""Loops over rows and columns.

loses: (3, 2) times (2, 4)
says: Your answer uses a `for` loop
"""


def product(A, B):
    C = torch.zeros(A.shape[0], B.shape[1], dtype=A.dtype)
    for i in range(A.shape[0]):
        for j in range(B.shape[1]):
            C[i, j] = (A[i] * B[:, j]).sum()
    return C
