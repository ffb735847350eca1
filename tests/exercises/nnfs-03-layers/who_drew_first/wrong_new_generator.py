"""Takes NumPy's new generator.

loses: a table of three rows
loses: the five other runs
"""


def who_drew_first(table):
    for seed in (0, 1, 2):
        for first in ("data", "weights"):
            numbers = np.random.default_rng(seed)
            if first == "data":
                X, _ = data.spiral(100, 3, numbers)
            layer = nn.Dense(2, 3, rng=numbers)
            if first == "weights":
                X, _ = data.spiral(100, 3, numbers)
            if np.allclose(layer.forward(X)[: len(table)], table, rtol=0, atol=1e-8):
                return seed, first
