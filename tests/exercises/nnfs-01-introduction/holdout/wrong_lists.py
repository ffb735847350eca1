"""Returns lists where arrays were asked.

loses: every row once, in one of the parts
says: arrays of whole numbers
"""

import numpy as np


def holdout(n, fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    held = round(n * fraction)
    return order[held:].tolist(), order[:held].tolist()
