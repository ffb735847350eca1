"""Logarithms of the sums, by NumPy's own ufunc."""


def softmax(Z):
    return np.exp(Z - np.logaddexp.reduce(Z, axis=1, keepdims=True))
