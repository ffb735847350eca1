"""Adds into the bias of the caller.

loses: the layers stay as they are
says: changed its argument
"""


def collapse(layers):
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W = W @ W_next
        b = b @ W_next
        b_next += b
        b = b_next
    return W, b
