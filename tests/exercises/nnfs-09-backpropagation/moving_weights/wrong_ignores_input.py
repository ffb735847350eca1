"""Thinks that every weight of an open neuron moves.

loses: an input of 0 and a shut gate
says: whose input is 0
"""


def moving_weights(x, z, upstream):
    return np.outer(np.ones(len(x), dtype=bool), (z > 0) & (upstream != 0))
