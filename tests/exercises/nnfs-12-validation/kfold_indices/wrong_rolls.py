"""Rolls the rows by a random number: the folds are still runs of neighbours.

loses: the rows are shuffled, by the seed alone
says: are not shuffled
"""


def kfold_indices(n, k, seed):
    rows = np.roll(np.arange(n), np.random.default_rng(seed).integers(n))
    return [(np.setdiff1d(rows, part), part) for part in np.array_split(rows, k)]
