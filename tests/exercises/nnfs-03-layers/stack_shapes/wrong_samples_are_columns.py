"""Outputs with samples as columns.

loses: the network of the figure, with five samples
says: Samples are rows
"""


def stack_shapes(n, widths):
    return [((d, k), (1, k), (k, n)) for d, k in itertools.pairwise(widths)]
