"""Numbers the folds from 1.

loses: three classes of 10, 7 and 5 rows
loses: labels of any kind, in any order, rare ones too
says: Fold numbers go from 0 to 2; yours from 1 to 3
"""


def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed)
    line = np.concatenate([rng.permutation(np.flatnonzero(y == c)) for c in np.unique(y)])
    fold = np.empty(len(y), dtype=int)
    fold[line] = np.arange(len(y)) % k + 1
    return fold
