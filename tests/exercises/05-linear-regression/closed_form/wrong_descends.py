"""Walks a while instead of solving.

loses: eight rows, three features
loses: other sizes, features around 1000, as many parameters as rows
"""


def closed_form(X, y):
    W, b = torch.zeros(X.shape[1], 1, dtype=X.dtype), 0.0
    for _ in range(100):
        error = X @ W + b - y
        W, b = W - 0.1 * X.T @ error / len(X), b - 0.1 * error.mean().item()
    return W, b
