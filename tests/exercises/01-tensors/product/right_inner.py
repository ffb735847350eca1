"""A variable is called like a function that is not allowed."""


def product(A, B):
    inner = A.shape[1]
    return (A.reshape(-1, inner, 1) * B.reshape(1, inner, -1)).sum(1)
