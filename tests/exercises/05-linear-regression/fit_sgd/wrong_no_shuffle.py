"""Goes through the rows in their own order.

loses: each epoch: all rows, in a new order, which the seed decides
says: Other seeds were to give
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    for _ in range(epochs):
        order = torch.arange(len(X))
        for rows in order.split(batch_size):
            error = X[rows] @ W + b - y[rows]
            W = W - lr * X[rows].T @ error / len(rows)
            b = b - lr * error.mean().item()
    return W, b
