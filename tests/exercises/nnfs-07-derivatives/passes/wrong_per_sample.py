"""Runs every sample by itself.

loses: the spiral's network
says: One run takes the whole batch
"""


def passes(sizes, n):
    p = sum((sizes[i] + 1) * sizes[i + 1] for i in range(len(sizes) - 1))
    return n * (p + 1), n * 2 * p
