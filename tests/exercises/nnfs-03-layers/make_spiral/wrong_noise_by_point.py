"""Draws the noise in another order.

loses: the points of three arms
loses: other sizes, another seed, the same twice
"""


def make_spiral(n, k, seed):
    noise = np.random.default_rng(seed).standard_normal((n, k))
    r = np.linspace(0.0, 1.0, n)
    arms = []
    for c in range(k):
        a = np.linspace(4 * c, 4 * (c + 1), n) + 0.2 * noise[:, c]
        arms.append(np.column_stack([r * np.sin(2.5 * a), r * np.cos(2.5 * a)]))
    return np.concatenate(arms), np.repeat(np.arange(k), n)
