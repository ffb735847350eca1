"""Divides the pull by the number of samples.

loses: L2 on weights and biases
loses: L1, zeros among the parameters
loses: both at once, against small differences, and none
says: divided by the number of samples
"""


def penalised_gradients(X, upstream, W, b, l1=0.0, l2=0.0):
    grad_W = X.T @ upstream + l1 / len(X) * np.sign(W) + 2 * l2 / len(X) * W
    grad_b = upstream.sum(axis=0, keepdims=True) + l1 / len(X) * np.sign(b) + 2 * l2 / len(X) * b
    return grad_W, grad_b
