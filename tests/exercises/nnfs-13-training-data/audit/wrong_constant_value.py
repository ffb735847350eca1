"""Puts in a million, whatever the size of the data.

loses: a highest or a lowest value, test rows inside the range
says: what is absurd for these?
"""


def audit(prepare, train, test):
    a, b = prepare(train, test)
    leaks = own = False
    for far in (1e6, -1e6):
        leaks |= not np.array_equal(prepare(train, np.full_like(test, far))[0], a)
        for i in range(len(test)):
            wild = np.full_like(test, far)
            wild[i] = test[i]
            own |= not np.array_equal(prepare(train, wild)[1][i], b[i])
    return leaks, own
