"""Sorts the sizes.

loses: a learner that only stores rows
says: order of `sizes`
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for size in sorted(sizes):
        model = fit(size, *training)
        scores = [float(np.mean(predict(model, X) == y)) for X, y in (training, test)]
        table.append((size, *scores))
    return table
