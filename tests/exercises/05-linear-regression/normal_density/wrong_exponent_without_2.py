"""Forgets the 2 of the exponent.

loses: mean 0.5, std 1.5
says: divided by 2s², not by s²
"""


def normal_density(x, mean, std):
    return np.exp(-((x - mean) ** 2) / std**2) / np.sqrt(2 * np.pi * std**2)
