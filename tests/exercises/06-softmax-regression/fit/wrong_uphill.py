"""The sign of the step.

loses: unseen digits are read, at least 0.90 of them
"""


def fit(X, y, k):
    Y = torch.eye(k)[y]
    W, b = torch.zeros(X.shape[1], k), torch.zeros(k)
    for _ in range(100):
        grad_z = (Y - torch.softmax(X @ W + b, dim=1)) / len(X)
        W = W - 0.5 * X.T @ grad_z
        b = b - 0.5 * grad_z.sum(0)
    return W, b
