def score_on(parameters, X, y):
    W1, b1, W2, b2 = parameters
    s = np.einsum("nh,hk->nk", np.clip(np.einsum("nd,dh->nh", X, W1) + b1, 0, None), W2) + b2
    Y = np.eye(s.shape[1])[y] if y.ndim == 1 else y
    losses = np.logaddexp.reduce(s, axis=1) - (s * Y).sum(axis=1)
    hits = s.argmax(1) == Y.argmax(1)
    return [float(losses.mean()), float(hits.mean())]
