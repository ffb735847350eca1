"""Every layer reads the network's inputs.

loses: the network of the figure, with five samples
says: A second layer's inputs are
"""


def stack_shapes(n, widths):
    return [((widths[0], k), (1, k), (n, k)) for k in widths[1:]]
