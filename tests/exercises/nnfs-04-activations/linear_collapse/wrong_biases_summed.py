"""Adds up the biases without sending them through the weights.

loses: two layers become one
loses: four layers, and a single one
"""


def linear_collapse(layers):
    W, b = layers[0]
    for next_W, next_b in layers[1:]:
        W, b = W @ next_W, b.sum() + next_b
    return W, b
