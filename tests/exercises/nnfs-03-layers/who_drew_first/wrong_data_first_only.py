"""Never tries weights first.

loses: a table of three rows
loses: the five other runs
"""


def who_drew_first(table):
    for seed in (0, 1, 2):
        for first in ("data", "weights"):
            numbers = data.legacy_rng(seed)
            X, _ = data.spiral(100, 3, numbers)
            layer = nn.Dense(2, 3, rng=numbers)
            if np.allclose(layer.forward(X)[: len(table)], table, rtol=0, atol=1e-8):
                return seed, first
