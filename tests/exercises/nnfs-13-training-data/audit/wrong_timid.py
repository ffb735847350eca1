"""Changes the test rows a little.

loses: a highest or a lowest value, test rows inside the range
"""


def audit(prepare, train, test):
    plain_train, plain_test = prepare(train, test)
    leaks = own_scale = False
    far = 0.01
    for absurd in (test + far, test - far):
        leaks |= not np.array_equal(prepare(train, absurd)[0], plain_train)
        for i in range(len(test)):
            others = absurd.copy()
            others[i] = test[i]
            own_scale |= not np.array_equal(prepare(train, others)[1][i], plain_test[i])
    return leaks, own_scale
