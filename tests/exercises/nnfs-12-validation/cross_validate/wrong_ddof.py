"""Divides by k - 1.

loses: seventeen rows in three folds
loses: folds of one row, and of uneven sizes
says: divides by k
"""


def cross_validate(build, X, y, fold):
    scores = []
    for f in np.unique(fold):
        learn, predict = build()
        train = fold != f
        learn(X[train], y[train])
        scores.append([np.mean(predict(X[part]) == y[part]) for part in (~train, train)])
    validation, training = np.transpose(scores)
    return validation.mean(), validation.std(ddof=1), training.mean()
