"""Keeps the last bias only.

loses: four layers of different widths
says: The earlier biases are lost
"""


def collapse(layers):
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W @ W_next, b_next
    return W, b
