"""Keeps the factor of std 1.

loses: mean 0.5, std 1.5
says: needs `std`, too
"""


def normal_density(x, mean, std):
    return np.exp(-((x - mean) ** 2) / (2 * std**2)) / np.sqrt(2 * np.pi)
