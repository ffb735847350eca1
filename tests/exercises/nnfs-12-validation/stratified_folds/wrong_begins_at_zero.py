"""Begins every class at fold 0: the first folds get all remainders.

loses: three classes of 10, 7 and 5 rows
loses: labels of any kind, in any order, rare ones too
says: begin at the same fold
"""


def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed)
    fold = np.empty(len(y), dtype=int)
    for c in np.unique(y):
        rows = rng.permutation(np.flatnonzero(y == c))
        fold[rows] = np.arange(len(rows)) % k
    return fold
