"""Leaves the loss a Python number.

loses: one step, and five
says: 'float' object has no attribute 'backward'
"""


def fit(X, y, lr, steps):
    w = torch.zeros(X.shape[1], dtype=X.dtype, requires_grad=True)
    for _ in range(steps):
        y_hat = X @ w
        loss = ((y_hat - y) ** 2).mean().item()
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
        w.grad = None
    return w.detach()
