def best_step(f, slope, xs, hs):
    table = np.zeros((2, len(hs)))
    for i, h in enumerate(hs):
        table[0, i] = max(abs((f(xs + h) - f(xs)) / h - slope(xs)))
        table[1, i] = max(abs((f(xs + h) - f(xs - h)) / (2 * h) - slope(xs)))
    forward, central = table.argmin(axis=1)
    return hs[forward], hs[central]
