"""The broken function itself.

loses: two rows by four columns
says: what the broken function returns
"""


def matmul(A, B):
    n, m, p = len(A), len(B), len(B[0])
    C = [[0] * p] * n
    for i in range(n):
        for j in range(n):
            for s in range(m):
                C[i][j] += A[i][s] * B[j][s]
    return C
