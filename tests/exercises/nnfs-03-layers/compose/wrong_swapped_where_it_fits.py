"""Swaps the order where sizes allow it.

loses: other sizes, random batches
says: For 3 → 3 → 3
"""


def compose(W1, b1, W2, b2):
    if W1.shape == W2.shape:
        return W2 @ W1, b1 @ W2 + b2
    return W1 @ W2, b1 @ W2 + b2
