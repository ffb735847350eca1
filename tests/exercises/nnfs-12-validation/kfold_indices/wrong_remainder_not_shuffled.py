"""Shuffles what fills the folds evenly; the remainder is dealt as it stands.

loses: the rows are shuffled, by the seed alone
says: Is the remainder not shuffled?
"""


def kfold_indices(n, k, seed):
    whole = n - n % k
    rows = np.random.default_rng(seed).permutation(whole).reshape(k, -1)
    folds = [list(row) for row in rows]
    for i in range(whole, n):
        folds[i - whole].append(i)
    return [([i for g in folds if g is not f for i in g], f) for f in folds]
