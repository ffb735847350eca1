"""Asks the standard library.

loses: everything
says: Write the formula itself
"""

import statistics


def normal_density(x, mean, std):
    return np.vectorize(statistics.NormalDist(mean, std).pdf)(x)
