"""Through the logarithm: log(e^0 + e^-z)."""


def stable_sigmoid(z):
    return np.exp(-np.logaddexp(0, -z))
