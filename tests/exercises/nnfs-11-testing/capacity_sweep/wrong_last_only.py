"""Returns the last row.

loses: a learner that only stores rows
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for size in sizes:
        model = fit(size, *training)
        scores = [float(np.mean(predict(model, X) == y)) for X, y in (training, test)]
        table.append((size, *scores))
    return table[-1]
