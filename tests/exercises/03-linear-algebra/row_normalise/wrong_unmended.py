"""The colleague's own.

loses: each row of a (2, 3) matrix adds up to 1
loses: a square matrix
loses: any number of axes, and rows of zeros
says: Column j is divided by the sum of row j
"""


def row_normalise(A):
    return A / A.sum(axis=1)
