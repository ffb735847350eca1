"""Returns masks for indices.

loses: ten rows in five folds
says: yours are bool
"""


def kfold_indices(n, k, seed):
    fold = np.random.default_rng(seed).permutation(n) % k
    return [(fold != f, fold == f) for f in range(k)]
