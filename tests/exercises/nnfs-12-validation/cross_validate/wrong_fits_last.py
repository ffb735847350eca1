"""Builds k models and judges all folds with the last.

loses: seventeen rows in three folds
loses: a model that stores rows never meets those that judge it
loses: folds of one row, and of uneven sizes
"""


def cross_validate(build, X, y, fold):
    parts = [fold != f for f in np.unique(fold)]
    for train in parts:
        learn, predict = build()
        learn(X[train], y[train])
    scores = [[np.mean(predict(X[part]) == y[part]) for part in (~train, train)] for train in parts]
    validation, training = np.transpose(scores)
    return validation.mean(), validation.std(), training.mean()
