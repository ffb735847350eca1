"""Makes one generator for all candidates.

loses: the five other runs
"""


def who_drew_first(table):
    for seed in (0, 1, 2):
        numbers = data.legacy_rng(seed)
        for first in ("weights", "data"):
            if first == "data":
                X, _ = data.spiral(100, 3, numbers)
            layer = nn.Dense(2, 3, rng=numbers)
            if first == "weights":
                X, _ = data.spiral(100, 3, numbers)
            if np.allclose(layer.forward(X)[: len(table)], table, rtol=0, atol=1e-8):
                return seed, first
