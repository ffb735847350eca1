"""Leaves rows out, and makes nothing absurd.

loses: fitted on the training rows, on all, on each set
loses: a highest or a lowest value, test rows inside the range
loses: other ways to scale
says: fitted on all rows, `leaks` is True
"""


def audit(prepare, train, test):
    plain_train, plain_test = prepare(train, test)
    few_train, few_test = prepare(train, test[:1])
    return not np.array_equal(few_train, plain_train), not np.array_equal(few_test[0], plain_test[0])
