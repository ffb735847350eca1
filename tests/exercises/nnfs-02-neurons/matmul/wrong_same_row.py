"""Keeps the row that is repeated.

loses: two rows by four columns
says: repeats one row
"""


def matmul(A, B):
    n, m, p = len(A), len(B), len(B[0])
    if any(len(row) != m for row in A):
        raise ValueError("inner sizes differ")
    C = [[0] * p] * n
    for i in range(n):
        for j in range(p):
            for s in range(m):
                C[i][j] += A[i][s] * B[s][j]
    return C
