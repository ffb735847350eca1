"""Leaves out the biases of the second layer.

loses: the book's batch, three samples and three neurons
says: biases of the second layer are missing
"""


def two_layers(X, W1, b1, W2, b2):
    return (X @ W1.T + b1) @ W2.T
