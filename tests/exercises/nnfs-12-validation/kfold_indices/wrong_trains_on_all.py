"""The validation rows train as well.

loses: ten rows in five folds
says: both train and judge
"""


def kfold_indices(n, k, seed):
    rows = np.random.default_rng(seed).permutation(n)
    return [(rows, part) for part in np.array_split(rows, k)]
