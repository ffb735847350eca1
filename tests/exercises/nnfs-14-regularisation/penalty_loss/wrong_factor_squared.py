"""Squares the factor with the weights.

loses: L2 on the weights
loses: all four factors, none of them, and only some
says: The factor is squared
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    weights = l1_W * np.abs(W).sum() + ((l2_W * W) ** 2).sum()
    biases = l1_b * np.abs(b).sum() + ((l2_b * b) ** 2).sum()
    return weights + biases
