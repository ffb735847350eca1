"""Picks the best by the test score.

loses: a learner that only stores rows
loses: real networks: the training accuracy rises with size
"""


def capacity_sweep(fit, predict, sizes, training, test):
    rows = [(size, fit(size, *training)) for size in sizes]
    scored = [
        (s, np.mean(predict(m, training[0]) == training[1]), np.mean(predict(m, test[0]) == test[1])) for s, m in rows
    ]
    return max(scored, key=lambda row: row[2])
