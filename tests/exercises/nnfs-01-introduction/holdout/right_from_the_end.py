def holdout(n, fraction, seed):
    rows = np.arange(n)
    np.random.default_rng(seed).shuffle(rows)
    return tuple(np.split(rows, [n - round(fraction * n)]))
