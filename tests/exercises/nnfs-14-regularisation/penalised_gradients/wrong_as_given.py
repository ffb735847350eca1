"""The broken listing itself.

loses: L2 on weights and biases
loses: L1, zeros among the parameters
loses: both at once, against small differences, and none
"""


def penalised_gradients(X, upstream, W, b, l1=0.0, l2=0.0):
    grad_W = X.T @ upstream
    grad_b = upstream.sum(axis=0, keepdims=True)
    if l2:
        grad_W += l2 * W
        grad_W += 2 * l2 * b
    elif l1:
        grad_W = l1 * np.sign(W)
        grad_b += np.where(b >= 0, l1, -l1)
    return grad_W, grad_b
