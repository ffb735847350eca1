"""Sorts the rows again.

loses: rows are shuffled before they are split
says: still in order
"""


def holdout(n, fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    held = round(n * fraction)
    return np.sort(order[held:]), np.sort(order[:held])
