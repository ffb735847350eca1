"""Calls the library.

loses: everything
says: rite the sums yourself
"""


def penalty_loss(W, b, l1_W=0.0, l2_W=0.0, l1_b=0.0, l2_b=0.0):
    return nn.Penalty(l1_W, l2_W).loss(W) + nn.Penalty(l1_b, l2_b).loss(b)
