def numeric_gradient(f, v, h):
    gradient = np.empty(np.shape(v))
    for place in np.ndindex(*np.shape(v)):
        up, down = np.array(v, dtype=float), np.array(v, dtype=float)
        up[place] += h
        down[place] -= h
        gradient[place] = (f(up) - f(down)) / h / 2
    return gradient
