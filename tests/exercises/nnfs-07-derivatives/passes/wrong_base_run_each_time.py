"""Runs without a nudge again for each parameter.

loses: the spiral's network
says: it is made once
"""


def passes(sizes, n):
    p = sum((sizes[i] + 1) * sizes[i + 1] for i in range(len(sizes) - 1))
    return 2 * p, 2 * p
