def fit_by_hand(f, n_pairs):
    x = np.linspace(0.0, 1.0, n_pairs + 1)
    y = f(x)
    heights = y[1:] - y[:-1]
    w1 = np.abs(heights) * n_pairs
    pairs = np.stack([w1, -w1 * x[:-1], -np.ones(n_pairs), np.abs(heights), -np.sign(heights)], axis=1)
    return pairs, y[0] + heights.sum()
