"""Adds the biases along an axis chosen by its size: the first that fits.

loses: five samples on two neurons, a single sample, three on three
says: along the wrong axis
"""


def layer(X, weights, b):
    z = X @ weights.T
    return z + b[:, np.newaxis] if len(z) == len(b) else z + b
