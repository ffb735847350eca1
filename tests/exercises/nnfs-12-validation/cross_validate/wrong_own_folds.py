"""Cuts folds of its own.

loses: seventeen rows in three folds
loses: a model that stores rows never meets those that judge it
loses: folds of one row, and of uneven sizes
"""


def cross_validate(build, X, y, fold):
    k = fold.max() + 1
    fold = np.arange(len(y)) % k
    scores = []
    for f in range(k):
        learn, predict = build()
        train = fold != f
        learn(X[train], y[train])
        scores.append([np.mean(predict(X[part]) == y[part]) for part in (~train, train)])
    validation, training = np.transpose(scores)
    return validation.mean(), validation.std(), training.mean()
