"""Counts weights only.

loses: the spiral's network
loses: deeper, smaller, larger
says: The biases are missing
"""


def passes(sizes, n):
    p = sum(sizes[i] * sizes[i + 1] for i in range(len(sizes) - 1))
    return p + 1, 2 * p
