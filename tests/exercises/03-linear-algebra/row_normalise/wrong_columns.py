"""Makes each column add up to 1.

loses: each row of a (2, 3) matrix adds up to 1
loses: a square matrix
says: These are the shares of each column
"""


def row_normalise(A):
    return A / A.sum(axis=0)
