"""Counts from the end, which fails for nothing held out.

loses: every row once, in one of the parts
says: rows were held out
"""


def holdout(n, fraction, seed):
    order = np.random.default_rng(seed).permutation(n)
    held = round(n * fraction)
    return order[:-held], order[-held:]
