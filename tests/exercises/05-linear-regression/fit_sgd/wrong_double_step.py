"""Takes each step twice.

loses: all rows in one batch: one epoch, and five
loses: errors shrink as theory foretells, for three seeds
says: two steps a batch
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    for _ in range(epochs):
        for rows in torch.randperm(len(X), generator=own).split(batch_size):
            for _ in range(2):
                error = X[rows] @ W + b - y[rows]
                W = W - lr * X[rows].T @ error / len(rows)
                b = b - lr * error.mean().item()
    return W, b
