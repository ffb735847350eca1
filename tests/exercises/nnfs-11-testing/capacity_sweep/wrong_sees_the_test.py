"""Trains on the test rows as well.

loses: one fit for each size, on the training rows alone
loses: real networks: the training accuracy rises with size
says: nothing else
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for size in sizes:
        model = fit(size, *(np.concatenate(pair) for pair in zip(training, test, strict=True)))
        scores = [float(np.mean(predict(model, X) == y)) for X, y in (training, test)]
        table.append((size, *scores))
    return table
