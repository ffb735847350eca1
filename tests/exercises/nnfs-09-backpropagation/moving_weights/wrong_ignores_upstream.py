"""Thinks that an open gate is enough.

loses: a gate at exactly 0 and an upstream gradient of 0
says: nothing is asked of the neuron
"""


def moving_weights(x, z, upstream):
    return np.outer(x != 0, z > 0)
