"""Lets the biases pay with the factors of the weights.

loses: L2 on the weights
loses: all four factors, none of them, and only some
says: factors of their own
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    weights = l1_W * np.abs(W).sum() + l2_W * (W**2).sum()
    biases = l1_W * np.abs(b).sum() + l2_W * (b**2).sum()
    return weights + biases
