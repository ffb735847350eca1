"""Adds up weights with their signs.

loses: all four factors, none of them, and only some
says: the sign of an entry must not count
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    weights = l1_W * W.sum() + l2_W * (W**2).sum()
    biases = l1_b * b.sum() + l2_b * (b**2).sum()
    return weights + biases
