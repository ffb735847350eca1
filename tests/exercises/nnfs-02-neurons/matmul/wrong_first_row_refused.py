"""Looks only at the first row of A.

loses: inner sizes that differ are refused
says: Rows of A with 2 and 3 numbers
"""


def matmul(A, B):
    if len(A[0]) != len(B):
        raise ValueError("inner sizes differ")
    columns = [[row[j] for row in B] for j in range(len(B[0]))]
    return [[sum(row[s] * column[s] for s in range(len(B))) for column in columns] for row in A]
