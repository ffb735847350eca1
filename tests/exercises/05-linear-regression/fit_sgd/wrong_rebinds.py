"""Gives a new tensor the name of the old one, in a loop.

loses: all rows in one batch: one epoch, and five
says: never move
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W = torch.zeros(X.shape[1], 1, dtype=X.dtype, requires_grad=True)
    b = torch.zeros(1, dtype=X.dtype, requires_grad=True)
    for _ in range(epochs):
        for rows in torch.randperm(len(X), generator=own).split(batch_size):
            W.grad = b.grad = None
            ((X[rows] @ W + b - y[rows]) ** 2 / 2).mean().backward()
            for param in (W, b):
                param = param - lr * param.grad
    return W.detach(), b.item()
