"""Adds the second bias too early.

loses: the example, two layers
says: it is added as it is
"""


def collapse(layers):
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W @ W_next, (b + b_next) @ W_next
    return W, b
