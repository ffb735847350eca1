"""Takes the seed 0 for no seed.

loses: which rows of a class go together is chance, by the seed
says: Is the seed 0 taken for none?
"""


def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed or None)
    line = np.concatenate([rng.permutation(np.flatnonzero(y == c)) for c in np.unique(y)])
    fold = np.empty(len(y), dtype=int)
    fold[line] = np.arange(len(y)) % k
    return fold
