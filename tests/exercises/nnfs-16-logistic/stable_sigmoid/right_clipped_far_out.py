"""Limits the exponent where nothing can be seen any more."""


def stable_sigmoid(z):
    return 1 / (1 + np.exp(np.clip(-z, -85, 85)))
