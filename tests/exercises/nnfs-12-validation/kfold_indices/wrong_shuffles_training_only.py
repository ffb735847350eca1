"""Shuffles the training part only: the folds are blocks.

loses: the rows are shuffled, by the seed alone
says: gave the same folds
"""


def kfold_indices(n, k, seed):
    rng = np.random.default_rng(seed)
    held = np.array_split(np.arange(n), k)
    return [(rng.permutation(np.setdiff1d(np.arange(n), part)), part) for part in held]
