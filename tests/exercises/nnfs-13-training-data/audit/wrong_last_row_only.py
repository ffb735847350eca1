"""Keeps the last test row only, which may be zeros.

loses: a highest or a lowest value, test rows inside the range
says: where the first and the last test row are zeros
"""


def audit(prepare, train, test):
    a, b = prepare(train, test)
    leaks = own = False
    for sign in (1, -1):
        wild = test + sign * 1e9 * (1 + np.abs(train).max() + np.abs(test).max())
        leaks |= not np.array_equal(prepare(train, wild)[0], a)
        wild[-1] = test[-1]
        own |= not np.array_equal(prepare(train, wild)[1][-1], b[-1])
    return leaks, own
