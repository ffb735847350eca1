"""Takes the training accuracy on all rows.

loses: seventeen rows in three folds
loses: folds of one row, and of uneven sizes
"""


def cross_validate(build, X, y, fold):
    scores, training = [], []
    for f in range(fold.max() + 1):
        learn, predict = build()
        learn(X[fold != f], y[fold != f])
        scores.append(np.mean(predict(X[fold == f]) == y[fold == f]))
        training.append(np.mean(predict(X) == y))
    return np.mean(scores), np.std(scores), np.mean(training)
