"""Returns numbers.

loses: fitted on the training rows, on all, on each set
loses: a highest or a lowest value, test rows inside the range
loses: other ways to scale
loses: the two questions apart, and the data as they were
says: Both parts are True or False
"""


def audit(prepare, train, test):
    plain_train, plain_test = prepare(train, test)
    leaks = own_scale = False
    far = 1e6
    for absurd in (test + far, test - far):
        leaks |= not np.array_equal(prepare(train, absurd)[0], plain_train)
        for i in range(len(test)):
            others = absurd.copy()
            others[i] = test[i]
            own_scale |= not np.array_equal(prepare(train, others)[1][i], plain_test[i])
    return int(leaks), int(own_scale)
