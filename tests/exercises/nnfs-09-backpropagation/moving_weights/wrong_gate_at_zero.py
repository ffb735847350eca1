"""Opens the gate at 0.

loses: a gate at exactly 0 and an upstream gradient of 0
says: At z = 0 the gate is shut
"""


def moving_weights(x, z, upstream):
    return np.outer(x != 0, (z >= 0) & (upstream != 0))
