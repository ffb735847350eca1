"""Compares with NumPy's default tolerance of 1e-8 and 1e-5 by the wrong measure.

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
            if np.allclose(layer.forward(X)[: len(table)], table, atol=1e-2):
                return seed, first
