"""Moves a local copy.

loses: one step, and five
says: The weights never move
"""


def fit(X, y, lr, steps):
    w = torch.zeros(X.shape[1], dtype=X.dtype, requires_grad=True)
    for _ in range(steps):
        ((X @ w - y) ** 2).mean().backward()
        moved = w.detach()
        moved = moved - lr * w.grad
        w.grad = None
    return w.detach()
