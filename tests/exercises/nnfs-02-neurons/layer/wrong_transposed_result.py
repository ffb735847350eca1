"""A row for each neuron, biases and all.

loses: two samples on the layer of the text
"""


def layer(X, weights, b):
    return weights @ X.T + b[:, np.newaxis]
