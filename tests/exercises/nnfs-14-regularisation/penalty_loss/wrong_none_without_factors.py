"""Returns nothing when there is no penalty.

loses: all four factors, none of them, and only some
says: The result is None
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    if not (l1_W or l2_W or l1_b or l2_b):
        return None
    weights = l1_W * np.abs(W).sum() + l2_W * (W**2).sum()
    biases = l1_b * np.abs(b).sum() + l2_b * (b**2).sum()
    return weights + biases
