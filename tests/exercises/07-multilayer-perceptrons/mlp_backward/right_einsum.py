"""With einsum; the name grad is the own one."""


def mlp_backward(X, y, W1, W2, lam):
    h = (X @ W1).clamp(min=0)
    on = h > 0
    grad = (h @ W2 - y) / len(y)
    objective = 0.5 * len(y) * torch.einsum("nk,nk->", grad, grad)
    objective += 0.5 * lam * sum(torch.einsum("ij,ij->", W, W) for W in (W1, W2))
    grad_W1 = torch.einsum("nd,nk,mk,nm->dm", X, grad, W2, on.to(X.dtype)) + lam * W1
    return objective, grad_W1, torch.einsum("nm,nk->mk", h, grad) + lam * W2
