"""Draws one order for all epochs.

loses: each epoch: all rows, in a new order, which the seed decides
says: draw a new order in each
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    for _ in range(epochs):
        order = torch.randperm(len(X), generator=torch.Generator().manual_seed(seed))
        for rows in order.split(batch_size):
            error = X[rows] @ W + b - y[rows]
            W = W - lr * X[rows].T @ error / len(rows)
            b = b - lr * error.mean().item()
    return W, b
