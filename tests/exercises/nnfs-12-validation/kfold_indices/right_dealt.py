def kfold_indices(n, k, seed):
    fold = np.random.default_rng(seed).permutation(n) % k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
