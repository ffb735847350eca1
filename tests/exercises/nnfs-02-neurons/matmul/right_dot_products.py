"""A dot product for each row and each column."""


def matmul(A, B):
    if any(len(row) != len(B) for row in A):
        raise ValueError("inner sizes differ")
    return [[sum(a * c for a, c in zip(row, column, strict=True)) for column in zip(*B, strict=True)] for row in A]
