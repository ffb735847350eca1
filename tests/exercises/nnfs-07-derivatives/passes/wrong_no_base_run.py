"""Forgets the run without a nudge.

loses: the spiral's network
says: one run without a nudge
"""


def passes(sizes, n):
    p = sum((sizes[i] + 1) * sizes[i + 1] for i in range(len(sizes) - 1))
    return p, 2 * p
