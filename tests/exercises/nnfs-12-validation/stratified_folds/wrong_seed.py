"""Draws from a generator without a seed.

loses: which rows of a class go together is chance, by the seed
says: The same seed gave other folds
"""


def stratified_folds(y, k, seed):
    rng = np.random.default_rng()
    line = np.concatenate([rng.permutation(np.flatnonzero(y == c)) for c in np.unique(y)])
    fold = np.empty(len(y), dtype=int)
    fold[line] = np.arange(len(y)) % k
    return fold
