"""Pools all rows: large folds count more.

loses: seventeen rows in three folds
loses: folds of one row, and of uneven sizes
says: each fold was to count the same
"""


def cross_validate(build, X, y, fold):
    right, scores, training = [], [], []
    for f in np.unique(fold):
        learn, predict = build()
        train = fold != f
        learn(X[train], y[train])
        hits = predict(X[~train]) == y[~train]
        right += list(hits)
        scores.append(np.mean(hits))
        training.append(np.mean(predict(X[train]) == y[train]))
    return np.mean(right), np.std(scores), np.mean(training)
