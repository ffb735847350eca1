"""Takes the factors of weights and biases for each other.

loses: all four factors, none of them, and only some
says: weights and biases are swapped
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    weights = l1_b * np.abs(W).sum() + l2_b * (W**2).sum()
    biases = l1_W * np.abs(b).sum() + l2_W * (b**2).sum()
    return weights + biases
