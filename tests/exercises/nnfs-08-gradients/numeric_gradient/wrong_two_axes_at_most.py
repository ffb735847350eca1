"""Knows vectors and matrices and no other shape.

loses: a matrix of whole numbers
"""


def numeric_gradient(f, v, h):
    w = np.array(v, float)
    g = np.zeros_like(w)
    if v.ndim == 1:
        for i in range(len(v)):
            a, b = w.copy(), w.copy()
            a[i] += h
            b[i] -= h
            g[i] = (f(a) - f(b)) / (2 * h)
    else:
        for i in range(v.shape[0]):
            for j in range(v.shape[1]):
                a, b = w.copy(), w.copy()
                a[i, j] += h
                b[i, j] -= h
                g[i, j] = (f(a) - f(b)) / (2 * h)
    return g
