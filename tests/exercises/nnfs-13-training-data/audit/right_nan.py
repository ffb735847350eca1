def audit(prepare, train, test):
    a, b = prepare(train, test)
    poison = np.full_like(test, np.nan)
    with np.errstate(all="ignore"):
        leaks = not np.array_equal(prepare(train, poison)[0], a)
        own = False
        for i in range(len(test)):
            poison[:] = np.nan
            poison[i] = test[i]
            own |= not np.array_equal(prepare(train, poison)[1][i], b[i])
    return leaks, own
