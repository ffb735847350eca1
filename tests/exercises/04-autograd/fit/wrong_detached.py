"""Leaves the prediction detached.

loses: one step, and five
loses: other sizes, 30 steps, and no step at all
says: does not require grad
"""


def fit(X, y, lr, steps):
    w = torch.zeros(X.shape[1], dtype=X.dtype, requires_grad=True)
    for _ in range(steps):
        y_hat = (X @ w).detach()
        loss = ((y_hat - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
        w.grad = None
    return w.detach()
