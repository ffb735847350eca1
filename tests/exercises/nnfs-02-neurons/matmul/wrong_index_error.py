"""Runs over the edge instead of refusing.

loses: inner sizes that differ are refused
says: look at the sizes first
"""


def matmul(A, B):
    C = [[0] * len(B[0]) for _ in A]
    for i in range(len(A)):
        for j in range(len(B[0])):
            for s in range(len(A[0])):
                C[i][j] += A[i][s] * B[s][j]
    return C
