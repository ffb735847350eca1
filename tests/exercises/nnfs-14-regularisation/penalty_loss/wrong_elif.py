"""Lets one penalty exclude the other.

loses: all four factors, none of them, and only some
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    total = 0.0
    for values, l1, l2 in ((W, l1_W, l2_W), (b, l1_b, l2_b)):
        if l1:
            total += l1 * np.abs(values).sum()
        elif l2:
            total += l2 * (values**2).sum()
    return total
