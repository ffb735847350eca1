"""Row i of the product is a mixture of the rows of B."""


def matmul(A, B):
    C = []
    for row in A:
        mixed = [0] * len(B[0])
        for a, row_of_B in zip(row, B, strict=True):
            mixed = [have + a * number for have, number in zip(mixed, row_of_B, strict=True)]
        C.append(mixed)
    return C
