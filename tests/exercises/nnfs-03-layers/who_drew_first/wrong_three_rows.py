"""Compares three rows, however many there are.

loses: the five other runs
"""

import numpy as np

from helpers import data, nn


def who_drew_first(table):
    for seed in (0, 1, 2):
        numbers = data.legacy_rng(seed)
        X, _ = data.spiral(100, 3, numbers)
        Z = nn.Dense(2, 3, rng=numbers).forward(X)
        if np.allclose(Z[:3], table[:3], rtol=0, atol=1e-8):
            return seed, "data"
        numbers = data.legacy_rng(seed)
        layer = nn.Dense(2, 3, rng=numbers)
        Z = layer.forward(data.spiral(100, 3, numbers)[0])
        if np.allclose(Z[:3], table[:3], rtol=0, atol=1e-8):
            return seed, "weights"
