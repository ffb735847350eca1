"""Shuffles and cuts without a look at the labels.

loses: three classes of 10, 7 and 5 rows
loses: labels of any kind, in any order, rare ones too
says: equal size, but not stratified
"""


def stratified_folds(y, k, seed):
    return np.random.default_rng(seed).permutation(len(y)) % k
