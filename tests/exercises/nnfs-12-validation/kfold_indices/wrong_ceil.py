"""Folds of n / k rows, rounded up: the last one is short, or empty.

loses: every row judges once, also where n is no multiple of k
says: sizes differ by at most 1
"""


def kfold_indices(n, k, seed):
    rows = np.random.default_rng(seed).permutation(n)
    size = -(-n // k)
    held = [rows[f * size : (f + 1) * size] for f in range(k)]
    return [(np.setdiff1d(rows, part), part) for part in held]
