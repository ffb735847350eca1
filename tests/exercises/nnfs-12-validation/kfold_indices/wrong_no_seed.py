"""Forgets the seed.

loses: the rows are shuffled, by the seed alone
says: The same seed gave other folds
"""


def kfold_indices(n, k, seed):
    rows = np.random.default_rng().permutation(n)
    return [(np.setdiff1d(rows, part), part) for part in np.array_split(rows, k)]
