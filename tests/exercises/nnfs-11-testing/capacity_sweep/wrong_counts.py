"""Counts.

loses: a learner that only stores rows
loses: real networks: the training accuracy rises with size
says: Accuracies are shares
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for size in sizes:
        model = fit(size, *training)
        scores = [float(np.sum(predict(model, X) == y)) for X, y in (training, test)]
        table.append((size, *scores))
    return table
