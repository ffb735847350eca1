"""Orders the rows by random keys, and returns a list of two parts."""

import numpy as np


def holdout(n, fraction, seed):
    order = np.argsort(np.random.default_rng(seed).random(n))
    return np.split(order, [n - int(np.rint(n * fraction))])
