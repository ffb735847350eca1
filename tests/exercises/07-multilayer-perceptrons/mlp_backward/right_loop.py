"""Sample by sample, as a list."""


def mlp_backward(X, y, W1, W2, lam):
    n = X.shape[0]
    loss, grad_W1, grad_W2 = 0.0, lam * W1, lam * W2
    for x, target in zip(X, y, strict=True):
        z = x @ W1
        h = torch.where(z > 0, z, 0.0)
        miss = h @ W2 - target
        loss += (miss @ miss).item() / (2 * n)
        back = torch.where(z > 0, W2 @ miss, 0.0)
        grad_W1 = grad_W1 + torch.outer(x, back) / n
        grad_W2 = grad_W2 + torch.outer(h, miss) / n
    return [loss + lam * (W1.norm() ** 2 + W2.norm() ** 2).item() / 2, grad_W1, grad_W2]
