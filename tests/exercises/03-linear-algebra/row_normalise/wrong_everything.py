"""Makes the whole tensor add up to 1.

loses: each row of a (2, 3) matrix adds up to 1
loses: a square matrix
says: Here the whole matrix adds up to 1
"""


def row_normalise(A):
    return A / A.sum()
