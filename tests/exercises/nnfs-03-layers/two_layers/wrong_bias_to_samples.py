"""Turns the first output round after adding the biases.

loses: the book's batch, three samples and three neurons
loses: five samples through 4 → 3 → 2
says: went to the samples
"""


def two_layers(X, W1, b1, W2, b2):
    Z1 = (W1 @ X.T + b1).T
    return Z1 @ W2.T + b2
