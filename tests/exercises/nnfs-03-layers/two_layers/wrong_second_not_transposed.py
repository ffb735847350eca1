"""Mends the first layer only.

loses: the book's batch, three samples and three neurons
loses: five samples through 4 → 3 → 2
says: second layer's weights want
"""


def two_layers(X, W1, b1, W2, b2):
    Z1 = X @ W1.T + b1
    return Z1 @ W2 + b2
