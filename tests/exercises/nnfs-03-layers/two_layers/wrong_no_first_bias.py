"""Leaves out the biases of the first layer.

loses: the book's batch, three samples and three neurons
loses: five samples through 4 → 3 → 2
says: biases of the first layer are missing
"""


def two_layers(X, W1, b1, W2, b2):
    return X @ W1.T @ W2.T + b2
