"""Returns (k, d).

loses: an input of 0 and a shut gate
says: shape (4, 3) was asked
"""


def moving_weights(x, z, upstream):
    return np.outer((z > 0) & (upstream != 0), x != 0)
