def audit(prepare, train, test):
    size = 1e6 * (1 + np.abs(train).max() + np.abs(test).max())
    a, b = prepare(train, test)
    leaks = own = np.False_
    for s in (size, -size):
        more = np.vstack([test, np.full((50, test.shape[1]), s)])
        p, q = prepare(train, more)
        leaks = leaks | np.any(p != a)
        own = own | np.any(q[: len(test)] != b)
    return leaks, own
