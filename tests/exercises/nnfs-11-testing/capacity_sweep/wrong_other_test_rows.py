"""Gives each model a test set of its own.

loses: a learner that only stores rows
loses: real networks: the training accuracy rises with size
"""


def capacity_sweep(fit, predict, sizes, training, test):
    table = []
    for part, size in enumerate(sizes):
        model = fit(size, *training)
        X, y = (values[part :: len(sizes)] for values in test)
        table.append((size, np.mean(predict(model, training[0]) == training[1]), np.mean(predict(model, X) == y)))
    return table
