def losses_of(X, y, W, b):
    X, y, W, b = X.numpy(), y.numpy(), W.numpy(), b.numpy()
    return torch.from_numpy(0.5 * np.mean((X @ W + b - y) ** 2, axis=0))
