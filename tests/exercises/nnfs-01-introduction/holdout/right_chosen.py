"""Draws the test rows, then shuffles what is left."""


def holdout(n, fraction, seed):
    rng = np.random.default_rng(seed)
    test = rng.choice(n, size=round(n * fraction), replace=False)
    return rng.permutation(np.setdiff1d(np.arange(n), test)), test
