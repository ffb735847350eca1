"""Puts the slopes back column by column.

loses: a matrix of whole numbers
says: of the right shape, its values differ
"""


def numeric_gradient(f, v, h):
    w = np.array(v, float)
    g = []
    for i in np.ndindex(w.shape):
        a, b = w.copy(), w.copy()
        a[i] += h
        b[i] -= h
        g.append((f(a) - f(b)) / (2 * h))
    return np.array(g).reshape(w.shape, order="F")
