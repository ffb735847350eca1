"""Uses the ready-made product.

loses: (3, 2) times (2, 4)
says: Your answer uses `@`
"""


def product(A, B):
    return A @ B
