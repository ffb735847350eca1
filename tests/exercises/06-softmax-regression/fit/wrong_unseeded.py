"""Draws from the global stream.

loses: two calls give the same, and leave the data alone
says: Two calls gave two results
"""


def fit(X, y, k):
    W, b = torch.randn(X.shape[1], k), torch.zeros(k)
    for _ in range(15):
        for rows in torch.randperm(len(y)).split(64):
            grad_z = torch.softmax(X[rows] @ W + b, 1)
            grad_z[torch.arange(len(rows)), y[rows]] -= 1
            W -= 0.5 * X[rows].T @ grad_z / len(rows)
            b -= 0.5 * grad_z.mean(0)
    return W, b
