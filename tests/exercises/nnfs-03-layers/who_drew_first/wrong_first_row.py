"""Compares the first row, which is the origin in every run.

loses: a table of three rows
loses: the five other runs
"""


def who_drew_first(table):
    for seed in (0, 1, 2):
        for first in ("data", "weights"):
            numbers = data.legacy_rng(seed)
            if first == "data":
                X, _ = data.spiral(100, 3, numbers)
            layer = nn.Dense(2, 3, rng=numbers)
            if first == "weights":
                X, _ = data.spiral(100, 3, numbers)
            if np.allclose(layer.forward(X)[0], table[0]):
                return seed, first
