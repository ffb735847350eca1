"""The colleague's code.

loses: a learner that only stores rows
loses: one fit for each size, on the training rows alone
loses: real networks: the training accuracy rises with size
says: This is the colleague's table
"""


def capacity_sweep(fit, predict, sizes, training, test):
    X = np.concatenate([training[0], test[0]])
    y = np.concatenate([training[1], test[1]])
    table = []
    for size in sorted(sizes):
        model = fit(size, X, y)
        right = np.mean(predict(model, X) == y)
        table.append((size, right, right))
    return table
