def cross_validate(build, X, y, fold):
    def accuracy(predict, rows):
        return sum(int(c) == int(y[i]) for i, c in zip(rows, predict(X[rows]), strict=True)) / len(rows)

    def one(f):
        learn, predict = build()
        outside, inside = np.flatnonzero(fold != f), np.flatnonzero(fold == f)
        for i in outside[::-1]:
            learn(X[i : i + 1], y[i : i + 1])
        return accuracy(predict, inside), accuracy(predict, outside)

    validation, training = zip(*map(one, np.unique(fold)), strict=True)
    return np.mean(validation), np.sqrt(np.var(validation)), np.mean(training)
