"""Uses the operator.

loses: everything
says: Your answer uses `@`
"""


def by_dots(A, B):
    return A @ B
