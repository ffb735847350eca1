def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed)
    fold, sizes = np.full(len(y), -1), np.zeros(k, dtype=int)
    for c in set(y.tolist()):
        rows = np.flatnonzero(y == c)
        rng.shuffle(rows)
        shares = np.full(k, len(rows) // k)
        # the remainder goes to the folds that are smallest so far
        shares[np.argsort(sizes, kind="stable")[: len(rows) % k]] += 1
        fold[rows] = np.repeat(np.arange(k), shares)
        sizes += shares
    return fold
