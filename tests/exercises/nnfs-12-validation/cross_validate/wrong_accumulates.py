"""Keeps the scores of earlier calls.

loses: folds of one row, and of uneven sizes
"""

scores, training = [], []


def cross_validate(build, X, y, fold):
    for f in range(fold.max() + 1):
        learn, predict = build()
        learn(X[fold != f], y[fold != f])
        scores.append(np.mean(predict(X[fold == f]) == y[fold == f]))
        training.append(np.mean(predict(X[fold != f]) == y[fold != f]))
    return np.mean(scores), np.std(scores), np.mean(training)
