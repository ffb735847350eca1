"""Works for vectors only.

loses: a narrow bell, a matrix, a place far away, a plain number
"""


def normal_density(x, mean, std):
    return np.array([np.exp(-((v - mean) ** 2) / (2 * std**2)) / np.sqrt(2 * np.pi * std**2) for v in x])
