"""Sets the global generator.

loses: the global generator stays as it was
says: make one of your own
"""


def kfold_indices(n, k, seed):
    np.random.seed(seed)
    rows = np.random.permutation(n)
    return [(np.setdiff1d(rows, part), part) for part in np.array_split(rows, k)]
