"""Multiplies in the wrong order.

loses: the network of the text
loses: other sizes, random batches
"""


def compose(W1, b1, W2, b2):
    return W2 @ W1, b2 @ W1 + b1
