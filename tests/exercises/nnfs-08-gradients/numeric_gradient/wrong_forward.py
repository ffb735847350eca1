"""Looks to one side only.

loses: three entries, and a long step
says: This is a forward difference
"""


def numeric_gradient(f, v, h):
    gradient = np.zeros(v.shape)
    for place in np.ndindex(v.shape):
        step = np.zeros(v.shape)
        step[place] = h
        gradient[place] = (f(v + step) - f(v)) / h
    return gradient
