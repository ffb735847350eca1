"""Adds the biases to a running sum that is never set back.

loses: the layer of the text
says: bias included
"""


def layer_loop(x, weights, b):
    z, total = [], 0.0
    for row, b_j in zip(weights, b, strict=True):
        for x_m, w in zip(x, row, strict=True):
            total += x_m * w
        total += b_j
        z.append(total)
    return z
