def fit_sgd(X, y, lr, epochs, batch_size, seed):
    rows = torch.utils.data.TensorDataset(X, y)
    own = torch.Generator().manual_seed(seed)
    loader = torch.utils.data.DataLoader(rows, batch_size, shuffle=True, generator=own)
    params = [X.new_zeros(X.shape[1], 1), X.new_zeros(())]
    for _ in range(epochs):
        for X_batch, y_batch in loader:
            params = [param.requires_grad_() for param in params]
            loss = 0.5 * torch.mean(torch.square(y_batch - X_batch @ params[0] - params[1]))
            grads = torch.autograd.grad(loss, params)
            params = [(param - lr * grad).detach() for param, grad in zip(params, grads, strict=True)]
    return tuple(params)
