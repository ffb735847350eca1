"""Returns a fold number for each row.

loses: ten rows in five folds
"""


def kfold_indices(n, k, seed):
    return np.random.default_rng(seed).permutation(n) % k
