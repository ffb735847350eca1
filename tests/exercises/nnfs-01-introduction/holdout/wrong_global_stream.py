"""Seeds the global generator.

loses: everything
says: Use a generator of your own
"""

import numpy as np


def holdout(n, fraction, seed):
    np.random.seed(seed)  # noqa: NPY002
    order = np.random.permutation(n)  # noqa: NPY002
    held = round(n * fraction)
    return order[held:], order[:held]
