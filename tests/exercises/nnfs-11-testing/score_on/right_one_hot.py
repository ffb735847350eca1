def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    z = np.einsum("nh,hk->nk", (X @ W1 + b1).clip(0), W2) + b2
    Y = y if y.ndim == 2 else np.eye(z.shape[1])[y]
    log_y_hat = z - np.logaddexp.reduce(z, axis=1)[:, np.newaxis]
    hit = Y[np.arange(len(z)), z.argmax(axis=1)]
    return [np.average(-(Y * log_y_hat).sum(axis=1)), np.float32(hit.mean())]
