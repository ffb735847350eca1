"""Changes the caller's pictures.

loses: two calls give the same, and leave the data alone
says: The call changed X or y
"""


def fit(X, y, k):
    X -= X.mean()
    Y = torch.eye(k)[y]
    W, b = torch.zeros(X.shape[1], k), torch.zeros(k)
    for _ in range(150):
        grad_z = (torch.softmax(X @ W + b, dim=1) - Y) / len(X)
        W = W - X.T @ grad_z
        b = b - grad_z.sum(0)
    return W, b
