"""Leaves the last, smaller batch out.

loses: each epoch: all rows, in a new order, which the seed decides
says: not left out
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    for _ in range(epochs):
        order = torch.randperm(len(X), generator=own)
        for rows in order[: len(X) // batch_size * batch_size].split(batch_size):
            error = X[rows] @ W + b - y[rows]
            W = W - lr * X[rows].T @ error / len(rows)
            b = b - lr * error.mean().item()
    return W, b
