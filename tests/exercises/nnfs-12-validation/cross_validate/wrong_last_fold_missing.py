"""Leaves the last fold out.

loses: seventeen rows in three folds
loses: a new model for each fold
loses: folds of one row, and of uneven sizes
says: it was called 2 times
"""


def cross_validate(build, X, y, fold):
    scores = []
    for f in range(fold.max()):
        learn, predict = build()
        train = fold != f
        learn(X[train], y[train])
        scores.append([np.mean(predict(X[part]) == y[part]) for part in (~train, train)])
    validation, training = np.transpose(scores)
    return validation.mean(), validation.std(), training.mean()
