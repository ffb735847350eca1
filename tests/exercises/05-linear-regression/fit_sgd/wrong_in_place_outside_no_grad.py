"""Changes a leaf in place while it is tracked.

loses: all rows in one batch: one epoch, and five
says: in-place operation
"""


def fit_sgd(X, y, lr, epochs, batch_size, seed):
    W = torch.zeros(X.shape[1], 1, dtype=X.dtype, requires_grad=True)
    b = torch.zeros(1, dtype=X.dtype, requires_grad=True)
    for _ in range(epochs):
        for rows in torch.randperm(len(X)).split(batch_size):
            ((X[rows] @ W + b - y[rows]) ** 2 / 2).mean().backward()
            for param in (W, b):
                param -= lr * param.grad
                param.grad.zero_()
    return W.detach(), b.item()
