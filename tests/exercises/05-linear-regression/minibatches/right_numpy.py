def minibatches(X, y, batch_size, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    starts = range(0, len(X), batch_size)
    return [(X[order[i : i + batch_size]], y[order[i : i + batch_size]]) for i in starts]
