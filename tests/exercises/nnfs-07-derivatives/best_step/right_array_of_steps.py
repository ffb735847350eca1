def best_step(f, slope, xs, hs):
    hs = np.array(hs)
    fe = [np.max(np.abs((f(xs + h) - f(xs)) / h - slope(xs))) for h in hs]
    ce = [np.max(np.abs((f(xs + h) - f(xs - h)) / (2 * h) - slope(xs))) for h in hs]
    return hs[np.argmin(fe)], hs[np.argmin(ce)]
