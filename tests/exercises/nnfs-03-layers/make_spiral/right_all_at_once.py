"""All classes in one array."""


def make_spiral(n, k, seed):
    r = np.linspace(0.0, 1.0, n)
    noise = np.random.default_rng(seed).standard_normal((k, n))
    a = 2.5 * (4 * (np.arange(k)[:, np.newaxis] + r) + 0.2 * noise)
    X = np.stack([r * np.sin(a), r * np.cos(a)], axis=-1).reshape(-1, 2)
    return X, np.arange(n * k) // n
