"""Multiplies pairwise.

loses: two samples on the layer of the text
"""


def layer(X, weights, b):
    return X * weights.T + b
