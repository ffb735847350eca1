"""Knows vectors only.

loses: a matrix of whole numbers
"""


def numeric_gradient(f, v, h):
    gradient = np.zeros(v.shape)
    for i in range(len(v)):
        step = np.zeros(v.shape)
        step[i] = h
        gradient[i] = (f(v + step) - f(v - step)) / (2 * h)
    return gradient
