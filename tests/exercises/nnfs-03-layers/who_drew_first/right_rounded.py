"""Rounds each candidate and compares with a small allowance."""


def who_drew_first(table):
    for seed in (0, 1, 2):
        for first in ("data", "weights"):
            numbers = data.legacy_rng(seed)
            if first == "data":
                X, _ = data.spiral(100, 3, numbers)
            layer = nn.Dense(2, 3, rng=numbers)
            if first == "weights":
                X, _ = data.spiral(100, 3, numbers)
            if np.abs(layer.forward(X)[1].round(8) - table[1]).max() < 2e-8:
                return [np.int64(seed), first]
