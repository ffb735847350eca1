"""Takes the root of 2π only.

loses: mean 0.5, std 1.5
says: The root goes over s²
"""


def normal_density(x, mean, std):
    return np.exp(-((x - mean) ** 2) / (2 * std**2)) / (np.sqrt(2 * np.pi) * std**2)
