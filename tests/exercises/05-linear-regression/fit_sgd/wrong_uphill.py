"""Steps uphill.

loses: all rows in one batch: one epoch, and five
says: uphill
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    for _ in range(epochs):
        order = torch.randperm(len(X), generator=own)
        for rows in order.split(batch_size):
            error = y[rows] - X[rows] @ W - b
            W = W - lr * X[rows].T @ error / len(rows)
            b = b - lr * error.mean().item()
    return W, b
