def fit(X, y, k):
    drawn = torch.Generator().manual_seed(7)
    W = (0.01 * torch.randn(X.shape[1], k, generator=drawn)).requires_grad_()
    b = torch.zeros(k, requires_grad=True)
    for _ in range(12):
        order = torch.randperm(len(X), generator=drawn)
        for start in range(0, len(X), 50):
            rows = order[start : start + 50]
            F.cross_entropy(X[rows] @ W + b, y[rows]).backward()
            with torch.no_grad():
                for parameter in (W, b):
                    parameter -= 0.4 * parameter.grad
                    parameter.grad = None
    return W, b
