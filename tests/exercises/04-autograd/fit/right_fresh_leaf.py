def fit(X, y, lr, steps):
    w = X.new_zeros(X.shape[1])
    for _ in range(steps):
        w = w.detach().requires_grad_(True)
        loss = torch.nn.functional.mse_loss(X @ w, y)
        w = w - lr * torch.autograd.grad(loss, w)[0]
    return w.detach()
