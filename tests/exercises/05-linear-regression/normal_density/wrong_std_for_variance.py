"""Takes std for the variance.

loses: mean 0.5, std 1.5
says: `std` was taken for the variance
"""


def normal_density(x, mean, std):
    return np.exp(-((x - mean) ** 2) / (2 * std)) / np.sqrt(2 * np.pi * std)
