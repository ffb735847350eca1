"""Scores the rows it trained on.

loses: seventeen rows in three folds
loses: a model that stores rows never meets those that judge it
loses: folds of one row, and of uneven sizes
says: those held back were asked
"""


def cross_validate(build, X, y, fold):
    scores = []
    for f in np.unique(fold):
        learn, predict = build()
        learn(X[fold != f], y[fold != f])
        scores.append(np.mean(predict(X[fold != f]) == y[fold != f]))
    return np.mean(scores), np.std(scores), np.mean(scores)
