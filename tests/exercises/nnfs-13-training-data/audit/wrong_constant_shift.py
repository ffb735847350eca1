"""Moves by ten thousand, whatever the size of the data.

loses: a highest or a lowest value, test rows inside the range
says: what is absurd for these?
"""


def audit(prepare, train, test):
    a, b = prepare(train, test)
    leaks = own = False
    for sign in (1, -1):
        leaks |= not np.array_equal(prepare(train, test + sign * 1e4)[0], a)
        for i in range(len(test)):
            wild = test + sign * 1e4
            wild[i] = test[i]
            own |= not np.array_equal(prepare(train, wild)[1][i], b[i])
    return leaks, own
