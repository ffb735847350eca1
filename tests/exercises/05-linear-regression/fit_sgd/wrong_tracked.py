"""Returns tracked weights.

loses: errors shrink as theory foretells, for three seeds
says: W is still tracked
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W = torch.zeros(X.shape[1], 1, dtype=X.dtype, requires_grad=True)
    b = torch.zeros(1, dtype=X.dtype, requires_grad=True)
    for _ in range(epochs):
        for rows in torch.randperm(len(X), generator=own).split(batch_size):
            W.grad = b.grad = None
            ((X[rows] @ W + b - y[rows]) ** 2 / 2).mean().backward()
            with torch.no_grad():
                W -= lr * W.grad
                b -= lr * b.grad
    return W, b.item()
