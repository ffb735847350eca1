def audit(prepare, train, test):
    """A test row alone, then in the company of absurd ones."""
    far = 1e5 * (1 + abs(train).max() + abs(test).max())
    companions = [np.full((3, train.shape[1]), sign * far) for sign in (1, -1)]

    def differs(a, b):
        return not np.allclose(a, b, rtol=1e-9, atol=0)

    alone = [prepare(train, row[None]) for row in test]
    leaks = own_scale = False
    for row, (train_alone, row_alone) in zip(test, alone, strict=True):
        for company in companions:
            train_now, rows_now = prepare(train, np.vstack([row[None], company]))
            leaks |= differs(train_now, train_alone)
            own_scale |= differs(rows_now[0], row_alone[0])
    return leaks, own_scale
