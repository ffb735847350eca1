"""Returns the variance.

loses: three layers, 8 → 50 → 2 → 18
loses: the signal keeps its size in a real network
says: a root is missing
"""


def keeping_scales(widths):
    return [2 / d for d in widths[:-1]]
