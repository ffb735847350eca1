"""Guards against 0 by dividing by 1 at least.

loses: any number of axes, and rows of zeros
"""


def row_normalise(A):
    return A / A.sum(axis=-1, keepdims=True).clamp(min=1)
