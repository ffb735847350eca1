def losses_of(X, y, W, b):
    errors = torch.einsum("nd,dk->nk", X, W) + b - y
    return torch.einsum("nk,nk->k", errors, errors) / (2 * X.shape[0])
