"""Changes one row and looks at one.

loses: a highest or a lowest value, test rows inside the range
"""


def audit(prepare, train, test):
    plain_train, plain_test = prepare(train, test)
    leaks = own_scale = False
    for far in (1e6, -1e6):
        absurd = test.copy()
        absurd[-1] += far
        new_train, new_test = prepare(train, absurd)
        leaks |= not np.array_equal(new_train, plain_train)
        own_scale |= bool((new_test[:1] != plain_test[:1]).any())
    return leaks, own_scale
