"""Shrinks the weights themselves.

loses: no argument is changed
says: work on a copy
"""


def penalised_gradients(X, upstream, W, b, l1=0.0, l2=0.0):
    grad_W = X.T @ upstream + l1 * np.sign(W) + 2 * l2 * W
    grad_b = upstream.sum(axis=0, keepdims=True) + l1 * np.sign(b) + 2 * l2 * b
    W -= 2 * l2 * W
    return grad_W, grad_b
