"""Makes a new w, which is no leaf.

loses: one step, and five
"""


def fit(X, y, lr, steps):
    w = torch.zeros(X.shape[1], dtype=X.dtype, requires_grad=True)
    for _ in range(steps):
        loss = ((X @ w - y) ** 2).mean()
        loss.backward()
        w = w - lr * w.grad
    return w.detach()
