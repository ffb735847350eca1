"""Thinks that only positive inputs move their weights.

loses: an input of 0 and a shut gate
says: Negative inputs move their weights as well
"""


def moving_weights(x, z, upstream):
    return np.outer(x > 0, (z > 0) & (upstream != 0))
