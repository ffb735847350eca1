def audit(prepare, train, test):
    def one(Z, k):
        return np.asarray(prepare(train.copy(), Z)[k])

    tries = [test * 1e7 + 1e7, test * 1e7 - 1e7, -test * 1e7 + 3, np.tile(test, (2, 1)) + 1e9, test - 1e9]
    leaks = any(not np.array_equal(one(Z, 0), one(test, 0)) for Z in tries)
    own = False
    for i in range(len(test)):
        for Z in tries:
            both = np.concatenate([test[i : i + 1], Z])
            if not np.array_equal(one(both, 1)[0], one(test[i : i + 1].copy(), 1)[0]):
                own = True
    return [leaks, own]
