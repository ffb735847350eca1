"""Multiplies the biases.

loses: the network of the text
loses: other sizes, random batches
says: b2 is added
"""


def compose(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W2 * b2
