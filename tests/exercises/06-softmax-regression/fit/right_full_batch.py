def fit(X, y, k):
    Y = torch.eye(k)[y]
    W, b = torch.zeros(X.shape[1], k), torch.zeros(1, k)
    for _ in range(150):
        grad_z = (torch.softmax(X @ W + b, dim=1) - Y) / len(X)
        W = W - 1.0 * X.T @ grad_z
        b = b - 1.0 * grad_z.sum(0, keepdim=True)
    return [W, b]
