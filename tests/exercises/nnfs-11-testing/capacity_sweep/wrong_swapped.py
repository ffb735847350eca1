"""Swaps the columns.

loses: a learner that only stores rows
says: Training and test accuracy are swapped
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for size in sizes:
        model = fit(size, *training)
        scores = [float(np.mean(predict(model, X) == y)) for X, y in (test, training)]
        table.append((size, *scores))
    return table
