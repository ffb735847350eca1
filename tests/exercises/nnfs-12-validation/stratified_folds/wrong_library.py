"""Leaves it to scikit-learn.

loses: everything
says: Deal the rows yourself
"""

import sklearn.model_selection as ms


def stratified_folds(y, k, seed):
    fold = np.empty(len(y), dtype=int)
    for f, (_, held) in enumerate(ms.StratifiedKFold(k, shuffle=True, random_state=seed).split(y, y)):
        fold[held] = f
    return fold
