"""Copies keep the dtype, so the step is cut off.

loses: a matrix of whole numbers
says: Work on floats
"""


def numeric_gradient(f, v, h):
    gradient = np.zeros(v.shape)
    for place in np.ndindex(v.shape):
        up, down = v.copy(), v.copy()
        up[place] += h
        down[place] -= h
        gradient[place] = (f(up) - f(down)) / (2 * h)
    return gradient
