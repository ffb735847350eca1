"""Adds the bias for each input.

loses: the layer of the text
says: The bias was added once for each input
"""


def layer_loop(x, weights, b):
    return [sum(x_m * w + b_j for x_m, w in zip(x, row, strict=True)) for row, b_j in zip(weights, b, strict=True)]
