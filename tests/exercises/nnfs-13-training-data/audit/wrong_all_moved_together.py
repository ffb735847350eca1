"""Changes the row that it looks at.

loses: fitted on the training rows, on all, on each set
loses: a highest or a lowest value, test rows inside the range
loses: other ways to scale
loses: the two questions apart, and the data as they were
says: `own_scale` is False; yours is True
"""


def audit(prepare, train, test):
    plain_train, plain_test = prepare(train, test)
    leaks = own_scale = False
    for far in (1e6, -1e6):
        new_train, new_test = prepare(train, test + far)
        leaks |= not np.array_equal(new_train, plain_train)
        own_scale |= not np.array_equal(new_test, plain_test)
    return leaks, own_scale
