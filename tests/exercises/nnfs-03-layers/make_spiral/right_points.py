"""Point by point."""


def make_spiral(n, k, seed):
    numbers = np.random.default_rng(seed)
    X, y = np.zeros((n * k, 2)), np.zeros(n * k, dtype=np.int64)
    for c in range(k):
        for i in range(n):
            r = i / (n - 1)
            a = 4 * (c + r) + 0.2 * numbers.standard_normal()
            X[c * n + i] = r * np.sin(2.5 * a), r * np.cos(2.5 * a)
            y[c * n + i] = c
    return X, y
