"""Adds the biases.

loses: the example, two layers
says: The first bias must go through the second weights
"""


def collapse(layers):
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W = W @ W_next
        b = b + b_next if b.shape == b_next.shape else b_next
    return W, b
