"""In one line, each exponent at most 0."""


def stable_sigmoid(z):
    return np.exp(np.minimum(z, 0)) / (1 + np.exp(-np.abs(z)))
