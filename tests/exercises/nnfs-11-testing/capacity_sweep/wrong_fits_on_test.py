"""Trains on the test set.

loses: a learner that only stores rows
loses: one fit for each size, on the training rows alone
loses: real networks: the training accuracy rises with size
says: was to see the training rows
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for size in sizes:
        model = fit(size, *test)
        scores = [float(np.mean(predict(model, X) == y)) for X, y in (training, test)]
        table.append((size, *scores))
    return table
