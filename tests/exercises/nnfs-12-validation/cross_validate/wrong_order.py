"""Training first.

loses: seventeen rows in three folds
says: stands where that of the held-back rows belongs
"""


def cross_validate(build, X, y, fold):
    scores = []
    for f in np.unique(fold):
        learn, predict = build()
        train = fold != f
        learn(X[train], y[train])
        scores.append([np.mean(predict(X[part]) == y[part]) for part in (~train, train)])
    validation, training = np.transpose(scores)
    return training.mean(), validation.std(), validation.mean()
