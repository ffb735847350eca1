"""Nudges the caller's array and takes the nudge away again, which leaves rounding behind.

loses: v stays as it is, to the last bit
says: work on a copy
"""


def numeric_gradient(f, v, h):
    gradient = np.zeros(v.shape)
    for place in np.ndindex(v.shape):
        v[place] += h
        above = f(v)
        v[place] -= 2 * h
        below = f(v)
        v[place] += h
        gradient[place] = (above - below) / (2 * h)
    return gradient
