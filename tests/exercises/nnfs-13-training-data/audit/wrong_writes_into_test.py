"""Writes the absurd values into `test`.

loses: the two questions apart, and the data as they were
says: work on copies
"""


def audit(prepare, train, test):
    plain_train, plain_test = prepare(train, test)
    leaks = own_scale = False
    kept = test.copy()
    for far in (1e6, -1e6):
        for i in range(len(test)):
            test[:] = kept + far
            leaks |= not np.array_equal(prepare(train, test)[0], plain_train)
            test[i] = kept[i]
            own_scale |= not np.array_equal(prepare(train, test)[1][i], plain_test[i])
    return leaks, own_scale
