"""Updates W2 before it is used.

loses: the example: both gradients
loses: a batch of six: grad_W1
loses: no argument is changed
"""


def mlp_backward(X, y, W1, W2, lam):
    n = len(X)
    z = X @ W1
    h = z.clamp(min=0)
    error = h @ W2 - y
    objective = (error**2).sum() / (2 * n) + lam / 2 * ((W1**2).sum() + (W2**2).sum())
    grad_W2 = h.T @ error / n + lam * W2
    W2 -= 0.1 * grad_W2
    grad_W1 = X.T @ (error / n @ W2.T * (z > 0)) + lam * W1
    return objective, grad_W1, grad_W2
