"""Sums over the neurons instead of the samples.

loses: the gradients of weights and biases
"""


def dense_backward(X, W, upstream):
    return upstream @ W.T, X.T @ upstream, upstream.sum(axis=1, keepdims=True).T
