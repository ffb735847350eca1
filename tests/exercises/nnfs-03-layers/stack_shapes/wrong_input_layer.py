"""Counts the inputs as a layer.

loses: the network of the figure, with five samples
says: length 3
"""


def stack_shapes(n, widths):
    return [((n, d), (1, d), (n, d)) for d in widths]
