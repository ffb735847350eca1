"""Averages instead of summing.

loses: L2 on the weights
loses: all four factors, none of them, and only some
says: mean of the squares
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    weights = l1_W * np.abs(W).mean() + l2_W * (W**2).mean()
    biases = l1_b * np.abs(b).mean() + l2_b * (b**2).mean()
    return weights + biases
