"""Stops after one epoch.

loses: all rows in one batch: one epoch, and five
loses: errors shrink as theory foretells, for three seeds
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    order = torch.randperm(len(X), generator=torch.Generator().manual_seed(seed))
    for rows in order.split(batch_size):
        error = X[rows] @ W + b - y[rows]
        W = W - lr * X[rows].T @ error / len(rows)
        b = b - lr * error.mean().item()
    return W, b
