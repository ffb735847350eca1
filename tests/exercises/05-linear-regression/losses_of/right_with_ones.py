def losses_of(X, y, W, b):
    X = torch.hstack([X, torch.ones_like(y)])
    errors = y - X.matmul(torch.vstack([W, b]))
    return 0.5 * errors.square().sum(0) / errors.size(0)
