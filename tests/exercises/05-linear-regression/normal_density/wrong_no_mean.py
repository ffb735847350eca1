"""Forgets the mean.

loses: mean 0.5, std 1.5
says: The mean is not taken off
"""


def normal_density(x, mean, std):
    return np.exp(-(x**2) / (2 * std**2)) / np.sqrt(2 * np.pi * std**2)
