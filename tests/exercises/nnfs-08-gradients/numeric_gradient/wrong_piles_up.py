"""Does not put an entry back before the next has its turn.

loses: three entries, and a long step
says: The nudges pile up
"""


def numeric_gradient(f, v, h):
    v = np.array(v, dtype=float)
    gradient = np.zeros(v.shape)
    for place in np.ndindex(v.shape):
        v[place] += h
        above = f(v)
        v[place] -= 2 * h
        gradient[place] = (above - f(v)) / (2 * h)
    return gradient
