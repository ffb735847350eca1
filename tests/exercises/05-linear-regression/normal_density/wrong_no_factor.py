"""Leaves the factor out.

loses: mean 0.5, std 1.5
says: the area must be 1
"""


def normal_density(x, mean, std):
    return np.exp(-((x - mean) ** 2) / (2 * std**2))
