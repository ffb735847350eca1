"""Wants a loss below the target.

loses: the price grows with the dimension, up to the limit
says: at most was asked
"""


def evaluations_needed(loss_fn, d, target, limit, seeds):
    c = []
    for s in seeds:
        r, k = np.random.default_rng(s), 1
        while loss_fn(r.uniform(-1, 1, d)) >= target and k < limit:
            k += 1
        c.append(k)
    return np.median(c)
