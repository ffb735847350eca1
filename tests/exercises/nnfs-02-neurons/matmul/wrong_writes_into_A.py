"""Collects the result in the rows of A.

loses: neither argument is changed
"""


def matmul(A, B):
    if any(len(row) != len(B) for row in A):
        raise ValueError("inner sizes differ")
    for i, row in enumerate(A):
        A[i] = [sum(a * c for a, c in zip(row, column, strict=True)) for column in zip(*B, strict=True)]
    return A
