def numeric_gradient(f, v, h):
    v = v * 1.0
    gradient = np.zeros_like(v)
    for place, old in np.ndenumerate(v.copy()):
        v[place] = old + h
        gradient[place] = f(v)
        v[place] = old - h
        gradient[place] -= f(v)
        v[place] = old
    return gradient / (2 * h)
