"""Sorts the arrays that were handed in.

loses: folds of one row, and of uneven sizes
says: is changed by the call
"""


def cross_validate(build, X, y, fold):
    order = np.argsort(fold, kind="stable")
    X[:], y[:], fold[:] = X[order], y[order], fold[order]
    scores = []
    for f in np.unique(fold):
        learn, predict = build()
        train = fold != f
        learn(X[train], y[train])
        scores.append([np.mean(predict(X[part]) == y[part]) for part in (~train, train)])
    validation, training = np.transpose(scores)
    return validation.mean(), validation.std(), training.mean()
