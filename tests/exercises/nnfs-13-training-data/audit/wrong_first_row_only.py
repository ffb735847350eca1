"""Looks at the first test row only, which may be zeros.

loses: a highest or a lowest value, test rows inside the range
says: lie within the training rows' range (all), `own_scale` is True
"""


def audit(prepare, train, test):
    plain_train, plain_test = prepare(train, test)
    leaks = own_scale = False
    far = 1e6
    for absurd in (test + far, test - far):
        leaks |= not np.array_equal(prepare(train, absurd)[0], plain_train)
        for i in [0]:
            others = absurd.copy()
            others[i] = test[i]
            own_scale |= not np.array_equal(prepare(train, others)[1][i], plain_test[i])
    return leaks, own_scale
