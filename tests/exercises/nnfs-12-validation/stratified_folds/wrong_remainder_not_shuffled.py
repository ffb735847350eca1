"""Shuffles whole rounds; the rows left over are dealt as they stand.

loses: which rows of a class go together is chance, by the seed
says: the same row of a class was always the one too many
"""


def stratified_folds(y, k, seed):
    rng = np.random.default_rng(seed)
    line, rest = [], []
    for c in np.unique(y):
        rows = np.flatnonzero(y == c)
        whole = len(rows) - len(rows) % k
        line += rng.permutation(rows[:whole]).tolist()
        rest += rows[whole:].tolist()
    fold = np.empty(len(y), dtype=int)
    fold[line + rest] = np.arange(len(y)) % k
    return fold
