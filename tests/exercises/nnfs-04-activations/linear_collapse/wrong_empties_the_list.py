"""Takes the layers out of the caller's list.

loses: the layers stay as they are
says: changed its argument `layers`
"""


def linear_collapse(layers):
    W, b = layers.pop(0)
    while layers:
        next_W, next_b = layers.pop(0)
        W, b = W @ next_W, b @ next_W + next_b
    return W, b
