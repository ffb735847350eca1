"""Cuts off instead of rounding.

loses: the sizes of both parts
says: rounded to 2
"""


def holdout(n, fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    held = int(n * fraction)
    return order[held:], order[:held]
