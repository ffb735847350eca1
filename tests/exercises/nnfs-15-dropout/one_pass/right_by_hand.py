def one_pass(X, y, sizes, rate, seed):
    d, hidden, k = sizes
    rng = np.random.default_rng(seed)
    W1, W2 = (nn.Dense(*s, rng=rng, scale=0.5).W.value for s in ((d, hidden), (hidden, k)))
    z = X @ W1
    a = np.maximum(z, 0)
    mask = (rng.random(a.shape) < 1 - rate) / (1 - rate)
    scores = (a * mask) @ W2
    y_hat = np.exp(scores - scores.max(axis=1, keepdims=True))
    y_hat /= y_hat.sum(axis=1, keepdims=True)
    grad = (y_hat - np.eye(k)[y]) / len(X)
    grad_z = grad @ W2.T * mask * (z > 0)
    gradients = [X.T @ grad_z, grad_z.sum(axis=0, keepdims=True), (a * mask).T @ grad, grad.sum(axis=0, keepdims=True)]
    return gradients, a @ W2
