"""Forgets the biases.

loses: the layer of the text
says: The biases are missing
"""


def layer_loop(x, weights, b):
    return [sum(x_m * w for x_m, w in zip(x, row, strict=True)) for row in weights]
