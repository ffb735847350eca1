"""Takes a step of its own.

loses: three entries, and a long step
says: yours is another one
"""


def numeric_gradient(f, v, h):
    h = 1e-5
    w = np.array(v, float)
    g = np.zeros_like(w)
    for i in np.ndindex(w.shape):
        a, b = w.copy(), w.copy()
        a[i] += h
        b[i] -= h
        g[i] = (f(a) - f(b)) / (2 * h)
    return g
