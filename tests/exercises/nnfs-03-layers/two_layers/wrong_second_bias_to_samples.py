"""Makes a column of the second biases.

loses: the book's batch, three samples and three neurons
says: The second biases went to the samples
"""


def two_layers(X, W1, b1, W2, b2):
    Z1 = X @ W1.T + b1
    return Z1 @ W2.T + b2[:, None]
