"""Returns the test rows first.

loses: the sizes of both parts
says: training comes first
"""


def holdout(n, fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    held = round(n * fraction)
    return order[:held], order[held:]
