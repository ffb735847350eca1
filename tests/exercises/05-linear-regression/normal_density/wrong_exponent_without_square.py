"""Forgets the square in the exponent.

loses: mean 0.5, std 1.5
says: not by 2s.
"""


def normal_density(x, mean, std):
    return np.exp(-((x - mean) ** 2) / (2 * std)) / np.sqrt(2 * np.pi * std**2)
