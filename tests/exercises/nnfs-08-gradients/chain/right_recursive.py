def chain(pairs, x):
    if not pairs:
        return x, 1.0
    (f, slope), *rest = pairs
    y, outer = chain(rest, f(x))
    return y, outer * slope(x)
