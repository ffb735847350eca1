"""Deals by the place of the row: even by chance only.

loses: three classes of 10, 7 and 5 rows
loses: labels of any kind, in any order, rare ones too
"""


def stratified_folds(y, k, seed):
    return np.roll(np.arange(len(y)) % k, np.random.default_rng(seed).integers(len(y)))
