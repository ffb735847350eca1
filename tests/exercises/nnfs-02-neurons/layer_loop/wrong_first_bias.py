"""All neurons share the first bias.

loses: the layer of the text
says: All neurons share the first bias
"""


def layer_loop(x, weights, b):
    return [sum(x_m * w for x_m, w in zip(x, row, strict=True)) + b[0] for row in weights]
