"""Counts classes from 1.

loses: their labels
loses: other sizes, another seed, the same twice
says: counted from 0
"""


def make_spiral(n, k, seed):
    numbers = np.random.default_rng(seed)
    r = np.linspace(0.0, 1.0, n)
    arms = []
    for c in range(k):
        a = np.linspace(4 * c, 4 * (c + 1), n) + 0.2 * numbers.standard_normal(n)
        arms.append(np.column_stack([r * np.sin(2.5 * a), r * np.cos(2.5 * a)]))
    return np.concatenate(arms), np.repeat(np.arange(1, k + 1), n)
