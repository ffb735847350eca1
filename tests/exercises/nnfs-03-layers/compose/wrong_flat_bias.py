"""Returns the biases as a vector.

loses: the network of the text
loses: other sizes, random batches
says: shape (2,)
"""


def compose(W1, b1, W2, b2):
    return W1 @ W2, (b1 @ W2 + b2)[0]
