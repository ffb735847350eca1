"""Shuffles the first class only.

loses: which rows of a class go together is chance, by the seed
says: shuffle them within it
"""


def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed)
    rows = [np.flatnonzero(y == c) for c in np.unique(y)]
    rng.shuffle(rows[0])
    fold = np.empty(len(y), dtype=int)
    fold[np.concatenate(rows)] = np.arange(len(y)) % k
    return fold
