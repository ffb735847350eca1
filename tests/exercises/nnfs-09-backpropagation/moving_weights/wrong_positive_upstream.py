"""Thinks that only positive upstream gradients move weights.

loses: an input of 0 and a shut gate
says: Negative upstream gradients
"""


def moving_weights(x, z, upstream):
    return np.outer(x != 0, (z > 0) & (upstream > 0))
