"""Leaves the fold after the one that judges out of the training rows.

loses: ten rows in five folds
says: is not all other rows
"""


def kfold_indices(n, k, seed):
    parts = np.array_split(np.random.default_rng(seed).permutation(n), k)
    return [
        (np.concatenate([p for g, p in enumerate(parts) if g not in (f, f + 1)] or [[]]), parts[f]) for f in range(k)
    ]
