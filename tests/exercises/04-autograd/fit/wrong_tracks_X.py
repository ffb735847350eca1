"""Silences the error of the detached prediction by tracking the data.

loses: one step, and five
loses: X and y are data: unchanged and untracked
"""


def fit(X, y, lr, steps):
    w = torch.zeros(X.shape[1], dtype=X.dtype, requires_grad=True)
    for _ in range(steps):
        X.requires_grad_(True)
        y_hat = X @ w.detach()
        loss = ((y_hat - y) ** 2).mean()
        loss.backward()
        with torch.no_grad():
            w -= lr * w.grad
    return w.detach()
