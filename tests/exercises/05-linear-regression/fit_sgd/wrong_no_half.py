"""Derives the square without its ½.

loses: all rows in one batch: one epoch, and five
loses: errors shrink as theory foretells, for three seeds
says: the loss has a factor ½
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    for _ in range(epochs):
        order = torch.randperm(len(X), generator=own)
        for rows in order.split(batch_size):
            error = X[rows] @ W + b - y[rows]
            W = W - lr * 2 * X[rows].T @ error / len(rows)
            b = b - lr * 2 * error.mean().item()
    return W, b
