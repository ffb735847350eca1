"""Knows two layers only.

loses: four layers, and a single one
"""


def linear_collapse(layers):
    W1, b1 = layers[0]
    W2, b2 = layers[-1]
    return W1 @ W2, b1 @ W2 + b2
