"""Deals the labels out in turn.

loses: their labels
loses: other sizes, another seed, the same twice
says: class after class
"""


def make_spiral(n, k, seed):
    numbers = np.random.default_rng(seed)
    r = np.linspace(0.0, 1.0, n)
    arms = []
    for c in range(k):
        a = np.linspace(4 * c, 4 * (c + 1), n) + 0.2 * numbers.standard_normal(n)
        arms.append(np.column_stack([r * np.sin(2.5 * a), r * np.cos(2.5 * a)]))
    return np.concatenate(arms), np.tile(np.arange(k), n)
