"""Forgets the 2 of the derivative.

loses: L2 on weights and biases
loses: both at once, against small differences, and none
says: The derivative of w² is 2w
"""


def penalised_gradients(X, upstream, W, b, l1=0.0, l2=0.0):
    grad_W = X.T @ upstream + l1 * np.sign(W) + l2 * W
    grad_b = upstream.sum(axis=0, keepdims=True) + l1 * np.sign(b) + l2 * b
    return grad_W, grad_b
