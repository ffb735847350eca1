def fit_sgd(X, y, lr, epochs, batch_size, seed):
    rng = np.random.default_rng(seed)
    X, y = np.hstack([X.numpy(), np.ones((len(X), 1), X.numpy().dtype)]), y.numpy()
    theta = np.zeros((X.shape[1], 1), X.dtype)
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            theta -= lr * X[rows].T @ (X[rows] @ theta - y[rows]) / len(rows)
    return torch.tensor(theta[:-1]), theta[-1, 0]
