"""Shuffles for each fold anew: some rows judge twice, some never.

loses: ten rows in five folds
loses: every row judges once, also where n is no multiple of k
says: are in no validation set
"""


def kfold_indices(n, k, seed):
    rng = np.random.default_rng(seed)
    folds = []
    for _ in range(k):
        rows = rng.permutation(n)
        folds.append((rows[n // k :], rows[: n // k]))
    return folds
