"""Sorts the rows held out.

loses: rows are shuffled before they are split
says: The test rows are in order
"""

import numpy as np


def holdout(n, fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    held = round(n * fraction)
    return order[held:], np.sort(order[:held])
