"""Fits a model for each question.

loses: one fit for each size, on the training rows alone
says: once for each of 2, 4 and 7
"""


def capacity_sweep(fit, predict, sizes, training, test):
    def score(size, X, y):
        return np.mean(predict(fit(size, *training), X) == y)

    return [(size, score(size, *training), score(size, *test)) for size in sizes]
