"""Draws the two parts independently.

loses: every row once, in one of the parts
says: stand in both parts
"""


def holdout(n, fraction, seed):
    rng = np.random.default_rng(seed)
    held = round(n * fraction)
    return rng.permutation(n)[: n - held], rng.permutation(n)[:held]
