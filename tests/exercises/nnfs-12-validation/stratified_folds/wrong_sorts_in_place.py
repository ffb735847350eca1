"""Sorts the labels that were handed in.

loses: labels of any kind, in any order, rare ones too
says: `y` is changed
"""


def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed)
    order = np.argsort(y, kind="stable")
    y.sort()
    line = np.concatenate([rng.permutation(order[y == c]) for c in np.unique(y)])
    fold = np.empty(len(y), dtype=int)
    fold[line] = np.arange(len(y)) % k
    return fold
