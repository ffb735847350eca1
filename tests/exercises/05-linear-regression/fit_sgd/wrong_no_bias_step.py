"""Never moves the bias.

loses: all rows in one batch: one epoch, and five
loses: errors shrink as theory foretells, for three seeds
says: The bias never moves
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W = torch.zeros(X.shape[1], 1, dtype=X.dtype)
    for _ in range(epochs):
        for rows in torch.randperm(len(X), generator=own).split(batch_size):
            W -= lr * X[rows].T @ (X[rows] @ W - y[rows]) / len(rows)
    return W, 0.0
