"""Returns the bias gradient without its first axis.

loses: the gradients of weights and biases
says: shape (1, 4) was asked
"""


def dense_backward(X, W, upstream):
    return upstream @ W.T, X.T @ upstream, upstream.sum(axis=0)
