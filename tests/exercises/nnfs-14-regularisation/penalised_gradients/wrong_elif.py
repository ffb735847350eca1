"""Lets one penalty exclude the other.

loses: both at once, against small differences, and none
"""


def penalised_gradients(X, upstream, W, b, l1=0.0, l2=0.0):
    l2 = 0.0 if l1 else l2
    grad_W = X.T @ upstream + l1 * np.sign(W) + 2 * l2 * W
    grad_b = upstream.sum(axis=0, keepdims=True) + l1 * np.sign(b) + 2 * l2 * b
    return grad_W, grad_b
