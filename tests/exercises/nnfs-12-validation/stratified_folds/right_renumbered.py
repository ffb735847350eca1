def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed)
    names = rng.permutation(k)
    _, classes = np.unique(y, return_inverse=True)
    place = np.lexsort((rng.random(len(y)), classes))
    fold = np.empty(len(y), dtype=np.int64)
    fold[place] = names[np.arange(len(y)) % k]
    return fold
