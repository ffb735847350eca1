"""Forgets the biases.

loses: two samples on the layer of the text
says: The biases are missing
"""


def layer(X, weights, b):
    return X @ weights.T
