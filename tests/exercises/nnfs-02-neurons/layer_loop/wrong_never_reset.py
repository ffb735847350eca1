"""Makes the running sum once, before the loop over neurons.

loses: the layer of the text
says: not set back to 0
"""


def layer_loop(x, weights, b):
    z, total = [], 0.0
    for row, b_j in zip(weights, b, strict=True):
        for x_m, w in zip(x, row, strict=True):
            total += x_m * w
        z.append(total + b_j)
    return z
