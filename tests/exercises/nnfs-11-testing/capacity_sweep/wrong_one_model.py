"""Fits one model for all sizes.

loses: a learner that only stores rows
loses: one fit for each size, on the training rows alone
says: fit one for each size
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    model = fit(sizes[0], *training)
    for size in sizes:
        scores = [float(np.mean(predict(model, X) == y)) for X, y in (training, test)]
        table.append((size, *scores))
    return table
