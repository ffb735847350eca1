"""Multiplies rows by rows, which only runs where B is square.

loses: two rows by four columns
loses: square, tall, a row by a column, a column by a row
says: they must meet columns
"""


def matmul(A, B):
    n, m, p = len(A), len(B), len(B[0])
    if any(len(row) != m for row in A):
        raise ValueError("inner sizes differ")
    C = [[0] * p for _ in range(n)]
    for i in range(n):
        for j in range(p):
            for s in range(m):
                C[i][j] += A[i][s] * B[j][s]
    return C
