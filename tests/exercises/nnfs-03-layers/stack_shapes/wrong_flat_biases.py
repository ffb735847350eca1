"""One-dimensional biases.

loses: the network of the figure, with five samples
says: biases are one row
"""


def stack_shapes(n, widths):
    return [((d, k), (k,), (n, k)) for d, k in itertools.pairwise(widths)]
