"""Makes a column of the biases.

loses: two samples on the layer of the text
loses: five samples on two neurons, a single sample, three on three
"""


def layer(X, weights, b):
    return X @ weights.T + b[:, None]
