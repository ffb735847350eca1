"""Shuffles the numbers of the folds, not the rows.

loses: which rows of a class go together is chance, by the seed
says: shuffle them within it
"""


def stratified_folds(y, k, seed):
    names = np.random.default_rng(seed).permutation(k)
    fold = np.empty(len(y), dtype=int)
    fold[np.argsort(y, kind="stable")] = names[np.arange(len(y)) % k]
    return fold
