"""Forgets to turn the result round.

loses: the book's batch, three samples and three neurons
loses: five samples through 4 → 3 → 2
says: lies on its side
"""


def two_layers(X, W1, b1, W2, b2):
    Z1 = W1 @ X.T + b1[:, np.newaxis]
    return W2 @ Z1 + b2[:, np.newaxis]
