"""Expects a rounded table to equal the outputs.

loses: a table of three rows
loses: the five other runs
says: Is a `return` missing
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
            if np.array_equal(layer.forward(X)[: len(table)], table):
                return seed, first
