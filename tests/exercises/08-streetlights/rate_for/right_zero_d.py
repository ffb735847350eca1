"""An array without axes is a number, too."""


def rate_for(x, steps, share):
    return np.array((1 - np.power(share, 1 / steps)) / np.dot(x, x))
