"""Learns all rows before it judges.

loses: seventeen rows in three folds
loses: a new model for each fold
loses: a model that stores rows never meets those that judge it
says: The models have learnt the rows that judge them
says: has learnt all rows
"""


def cross_validate(build, X, y, fold):
    scores = []
    for f in np.unique(fold):
        learn, predict = build()
        train = fold != f
        learn(X, y)
        scores.append([np.mean(predict(X[part]) == y[part]) for part in (~train, train)])
    validation, training = np.transpose(scores)
    return validation.mean(), validation.std(), training.mean()
