"""Mends only how it walks through B, and refuses sizes.

loses: two rows by four columns
says: and only the first columns are filled
"""


def matmul(A, B):
    n, m, p = len(A), len(B), len(B[0])
    if any(len(row) != m for row in A):
        raise ValueError("inner sizes differ")
    C = [[0] * p] * n
    for i in range(n):
        for j in range(n):
            for s in range(m):
                C[i][j] += A[i][s] * B[s][j]
    return C
