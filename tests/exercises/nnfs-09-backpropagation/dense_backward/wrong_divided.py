"""Divides everything by the number of samples.

loses: the gradient of the inputs
says: A mean is the business of the loss
"""


def dense_backward(X, W, upstream):
    n = len(X)
    return upstream @ W.T / n, X.T @ upstream / n, upstream.mean(axis=0, keepdims=True)
