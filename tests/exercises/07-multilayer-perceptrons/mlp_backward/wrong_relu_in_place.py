"""Writes the error into y.

loses: no argument is changed
says: changed its argument
"""


def mlp_backward(X, y, W1, W2, lam):
    n = len(X)
    h = torch.relu(X @ W1)
    y -= h @ W2
    objective = y.square().sum() / (2 * n) + lam / 2 * (W1.square().sum() + W2.square().sum())
    grad_z = -y / n @ W2.T * (h > 0)
    return objective, X.T @ grad_z + lam * W1, h.T @ (-y / n) + lam * W2
