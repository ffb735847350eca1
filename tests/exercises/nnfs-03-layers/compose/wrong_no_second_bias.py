"""Leaves out b2.

loses: the network of the text
loses: other sizes, random batches
says: second layer's biases are missing
"""


def compose(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W2
