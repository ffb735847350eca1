def fit_sgd(X, y, lr, epochs, batch_size, seed):
    own = torch.Generator().manual_seed(seed)
    W = torch.zeros(X.shape[1], 1, dtype=X.dtype, requires_grad=True)
    b = torch.zeros(1, dtype=X.dtype, requires_grad=True)
    for _ in range(epochs):
        order = torch.randperm(len(X), generator=own)
        for i in range(0, len(X), batch_size):
            rows = order[i : i + batch_size]
            loss = ((X[rows] @ W + b - y[rows]) ** 2 / 2).mean()
            loss.backward()
            with torch.no_grad():
                for param in (W, b):
                    param -= lr * param.grad
                    param.grad.zero_()
    return W.detach(), b.item()
