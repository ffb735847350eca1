"""Scores the training rows twice.

loses: a learner that only stores rows
says: The test rows are not scored
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for size in sizes:
        model = fit(size, *training)
        scores = [float(np.mean(predict(model, X) == y)) for X, y in (training, training)]
        table.append((size, *scores))
    return table
