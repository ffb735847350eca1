"""Forgets the transpose.

loses: two samples on the layer of the text
loses: five samples on two neurons, a single sample, three on three
says: ValueError
"""


def layer(X, weights, b):
    return X @ weights + b
