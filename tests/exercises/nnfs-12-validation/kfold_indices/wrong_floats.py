"""Returns floats, which index nothing.

loses: ten rows in five folds
says: row indices are whole numbers; yours are float64
"""


def kfold_indices(n, k, seed):
    rows = np.random.default_rng(seed).permutation(np.linspace(0, n - 1, n))
    return [(np.setdiff1d(rows, part), part) for part in np.array_split(rows, k)]
