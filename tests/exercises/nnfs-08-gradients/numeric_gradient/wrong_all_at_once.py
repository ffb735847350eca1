"""Nudges all entries together.

loses: 2x + 3y² at (1, 2)
says: All entries are nudged together
"""


def numeric_gradient(f, v, h):
    return np.full(v.shape, (f(v + h) - f(v - h)) / (2 * h))
