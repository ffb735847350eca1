"""Puts the biases into the weights that it was given.

loses: no argument is changed
"""


def layer(X, weights, b):
    z = X @ weights.T + b
    weights += b[:, np.newaxis]
    return z
