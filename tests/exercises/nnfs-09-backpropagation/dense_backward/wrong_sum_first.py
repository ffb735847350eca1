"""Sums the weights of each input, then multiplies by the first upstream gradient.

loses: the gradient of the inputs
says: The weights are summed first
"""


def dense_backward(X, W, upstream):
    grad_X = np.outer(upstream[:, 0], W.sum(axis=1))
    return grad_X, X.T @ upstream, upstream.sum(axis=0, keepdims=True)
