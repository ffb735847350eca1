"""Forgets ReLU.

loses: an input of 0 and a shut gate
says: whose gate is shut
"""


def moving_weights(x, z, upstream):
    return np.outer(x != 0, upstream != 0)
