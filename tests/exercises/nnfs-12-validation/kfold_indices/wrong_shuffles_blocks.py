"""Shuffles the order of the folds; the folds stay blocks.

loses: the rows are shuffled, by the seed alone
"""


def kfold_indices(n, k, seed):
    held = np.array_split(np.arange(n), k)
    order = np.random.default_rng(seed).permutation(k)
    return [(np.setdiff1d(np.arange(n), held[f]), held[f]) for f in order]
