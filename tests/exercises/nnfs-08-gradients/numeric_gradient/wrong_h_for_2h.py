"""Divides by h.

loses: 2x + 3y² at (1, 2)
says: this is divided by h
"""


def numeric_gradient(f, v, h):
    gradient = np.zeros(v.shape)
    for place in np.ndindex(v.shape):
        step = np.zeros(v.shape)
        step[place] = h
        gradient[place] = (f(v + step) - f(v - step)) / h
    return gradient
