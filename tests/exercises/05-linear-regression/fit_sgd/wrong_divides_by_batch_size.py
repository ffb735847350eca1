"""Divides by the batch size where the last batch is smaller.

loses: each epoch: all rows, in a new order, which the seed decides
says: its step is on *their* mean
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    for _ in range(epochs):
        order = torch.randperm(len(X), generator=own)
        for rows in order.split(batch_size):
            error = X[rows] @ W + b - y[rows]
            W = W - lr * X[rows].T @ error / batch_size
            b = b - lr * error.sum().item() / batch_size
    return W, b
