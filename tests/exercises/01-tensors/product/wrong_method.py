"""The operator by its method.

loses: everything
says: Your answer uses `@`
"""


def product(A, B):
    return A.__matmul__(B)
