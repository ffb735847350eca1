"""Draws rows that may come twice.

loses: every row once, in one of the parts
"""


def holdout(n, fraction, seed):
    rows = np.random.default_rng(seed).integers(0, n, n)
    held = round(n * fraction)
    return rows[held:], rows[:held]
