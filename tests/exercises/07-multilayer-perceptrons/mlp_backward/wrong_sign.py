"""y - y_hat.

loses: the example: both gradients
loses: a batch of six: grad_W1
loses: a batch of six: grad_W2
"""


def mlp_backward(X, y, W1, W2, lam):
    z = X @ W1
    h = torch.relu(z)
    error = h @ W2 - y
    objective = (error**2).sum() / (2 * len(X)) + lam / 2 * ((W1**2).sum() + (W2**2).sum())
    grad_y_hat = -error / len(X)
    grad_h = grad_y_hat @ W2.T
    grad_z = grad_h * (z > 0)
    return objective, X.T @ grad_z + lam * W1, h.T @ grad_y_hat + lam * W2
