"""Takes the seed 0 for no seed.

loses: the rows are shuffled, by the seed alone
says: Is the seed 0 taken for none?
"""


def kfold_indices(n, k, seed):
    rng = np.random.default_rng(seed or None)
    rows = rng.permutation(n)
    return [(np.setdiff1d(rows, part), part) for part in np.array_split(rows, k)]
