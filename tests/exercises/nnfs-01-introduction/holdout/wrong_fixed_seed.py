"""Always the same split.

loses: the seed decides
says: Another seed gave the same split
"""


def holdout(n, fraction, seed):
    order = np.random.default_rng(0).permutation(n)
    held = round(n * fraction)
    return order[held:], order[:held]
