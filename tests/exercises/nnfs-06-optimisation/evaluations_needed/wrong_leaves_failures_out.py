"""Leaves seeds without a hit out.

loses: the price grows with the dimension, up to the limit
says: seeds without a hit
"""


def evaluations_needed(loss_fn, d, target, limit, seeds):
    counts = []
    for seed in seeds:
        rng, count = np.random.default_rng(seed), 1
        while loss_fn(rng.uniform(-1, 1, d)) > target and count < limit:
            count += 1
        if count < limit:
            counts.append(count)
    return np.median(counts)
