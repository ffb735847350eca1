"""Deals the rows as they stand.

loses: which rows of a class go together is chance, by the seed
says: the same rows of a class always went together
"""


def stratified_folds(y, k, seed):
    fold = np.empty(len(y), dtype=int)
    fold[np.argsort(y, kind="stable")] = np.arange(len(y)) % k
    return fold
