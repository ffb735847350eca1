def scale_add_(Z, X, Y):
    return torch.add(Y, X, alpha=2, out=Z)
