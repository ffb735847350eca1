"""Returns central and forward.

loses: the spiral's network
says: The two are swapped
"""


def passes(sizes, n):
    p = sum((sizes[i] + 1) * sizes[i + 1] for i in range(len(sizes) - 1))
    return 2 * p, p + 1
