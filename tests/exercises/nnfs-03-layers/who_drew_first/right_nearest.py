"""Makes all six and takes the nearest."""


def run(seed, first):
    numbers = data.legacy_rng(seed)
    if first == "data":
        X, _ = data.spiral(100, 3, numbers)
        W = 0.01 * numbers.standard_normal((2, 3))
    else:
        W = 0.01 * numbers.standard_normal((2, 3))
        X, _ = data.spiral(100, 3, numbers)
    return X @ W


def who_drew_first(table):
    runs = [(seed, first) for seed in range(3) for first in ("data", "weights")]
    return min(runs, key=lambda r: np.abs(run(*r)[: len(table)] - table).max())
