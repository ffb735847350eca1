"""Leaves it to scikit-learn.

loses: everything
says: Cut the folds yourself
"""

from sklearn.model_selection import KFold


def kfold_indices(n, k, seed):
    return list(KFold(k, shuffle=True, random_state=seed).split(np.zeros((n, 1))))
