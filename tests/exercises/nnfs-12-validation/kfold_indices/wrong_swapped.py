"""Validation first, training second.

loses: ten rows in five folds
says: The training set comes first
"""


def kfold_indices(n, k, seed):
    rows = np.random.default_rng(seed).permutation(n)
    return [(part, np.setdiff1d(rows, part)) for part in np.array_split(rows, k)]
