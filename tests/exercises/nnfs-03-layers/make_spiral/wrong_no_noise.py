"""Leaves the noise out.

loses: the points of three arms
loses: other sizes, another seed, the same twice
says: noise is missing
"""


def make_spiral(n, k, seed):
    r = np.linspace(0.0, 1.0, n)
    arms = []
    for c in range(k):
        a = np.linspace(4 * c, 4 * (c + 1), n) + 0.0
        arms.append(np.column_stack([r * np.sin(2.5 * a), r * np.cos(2.5 * a)]))
    return np.concatenate(arms), np.repeat(np.arange(k), n)
