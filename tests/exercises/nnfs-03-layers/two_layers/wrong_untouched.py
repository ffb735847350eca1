"""The broken function itself.

loses: the book's batch, three samples and three neurons
loses: five samples through 4 → 3 → 2
says: what the broken function returns
"""


def two_layers(X, W1, b1, W2, b2):
    Z1 = W1 @ X.T + b1
    Z2 = Z1 @ W2 + b2
    return Z2
