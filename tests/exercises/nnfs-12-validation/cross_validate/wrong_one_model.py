"""One model for all folds.

loses: seventeen rows in three folds
loses: a new model for each fold
loses: a model that stores rows never meets those that judge it
says: One model has learnt fold after fold
says: was to be called 3 times; it was called 1
"""


def cross_validate(build, X, y, fold):
    learn, predict = build()
    scores = []
    for f in np.unique(fold):
        train = fold != f
        learn(X[train], y[train])
        scores.append([np.mean(predict(X[part]) == y[part]) for part in (~train, train)])
    validation, training = np.transpose(scores)
    return validation.mean(), validation.std(), training.mean()
