"""Adds all biases to every neuron.

loses: two samples on the layer of the text
says: each neuron has its own
"""


def layer(X, weights, b):
    return X @ weights.T + b.sum()
