"""Ignores the seed.

loses: the seed decides
says: two different splits
"""


def holdout(n, fraction, seed):
    order = np.random.default_rng().permutation(n)
    held = round(n * fraction)
    return order[held:], order[:held]
