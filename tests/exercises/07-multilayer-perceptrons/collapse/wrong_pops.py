"""Shortens the list of the caller.

loses: the layers stay as they are
says: changed its argument
"""


def collapse(layers):
    while len(layers) > 1:
        (W1, b1), (W2, b2) = layers[:2]
        layers[:2] = [(W1 @ W2, b1 @ W2 + b2)]
    return layers[0]
