"""Keeps the last bias alone.

loses: two layers become one
loses: four layers, and a single one
says: The bias of the first layer is lost
"""


def linear_collapse(layers):
    W, b = layers[0]
    for next_W, next_b in layers[1:]:
        W, b = W @ next_W, next_b
    return W, b
