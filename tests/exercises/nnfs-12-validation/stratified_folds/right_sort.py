def stratified_folds(y, k, seed):
    n = len(y)
    shuffled = np.random.default_rng(seed).permutation(n)
    line = shuffled[np.argsort(y[shuffled], kind="stable")]
    fold = np.zeros(n, dtype=np.int8)
    for f in range(k):
        fold[line[f::k]] = f
    return fold
