"""Fills the two halves apart."""


def stable_sigmoid(z):
    result = np.empty_like(z)
    low = z < 0
    result[~low] = 1 / (1 + np.exp(-z[~low]))
    power = np.exp(z[low])
    result[low] = power / (1 + power)
    return result
