"""Uses matmul under another name.

loses: everything
says: Your answer uses `matmul`
"""

from torch import matmul as times


def by_dots(A, B):
    return times(A, B)
