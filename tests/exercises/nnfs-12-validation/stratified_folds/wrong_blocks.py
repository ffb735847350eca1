"""Cuts blocks: sorted labels give folds of single classes.

loses: three classes of 10, 7 and 5 rows
loses: labels of any kind, in any order, rare ones too
says: Of class 0
"""


def stratified_folds(y, k, seed):
    return np.arange(len(y)) * k // len(y)
