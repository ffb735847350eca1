"""Forgets that the first biases go through W2.

loses: the network of the text
loses: other sizes, random batches
says: they go through W2
"""


def compose(W1, b1, W2, b2):
    return W1 @ W2, b2
