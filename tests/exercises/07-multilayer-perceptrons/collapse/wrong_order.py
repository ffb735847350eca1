"""The product in the wrong order: right for numbers.

loses: four layers of different widths
"""


def collapse(layers):
    W, b = layers[0]
    for W_next, b_next in layers[1:]:
        W, b = W_next @ W, b @ W_next + b_next
    return W, b
