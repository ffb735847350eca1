def stratified_folds(y, k, seed):
    keys = np.random.default_rng(seed).random(len(y))
    _, number = np.unique(y, return_inverse=True)
    return np.lexsort((keys, number)).argsort() % k
