"""Shuffles the training rows once more, without the seed.

loses: the seed decides
says: two different splits
"""

import numpy as np


def holdout(n, fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    held = round(n * fraction)
    return np.random.default_rng().permutation(order[held:]), order[:held]
