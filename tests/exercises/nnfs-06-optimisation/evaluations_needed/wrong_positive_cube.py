"""Draws from the cube between 0 and 1.

loses: two dimensions, seven seeds
loses: the price grows with the dimension, up to the limit
"""


def evaluations_needed(loss_fn, d, target, limit, seeds):
    counts = []
    for seed in seeds:
        rng, count = np.random.default_rng(seed), 1
        while loss_fn(rng.uniform(0, 1, d)) > target and count < limit:
            count += 1
        counts.append(count)
    return np.median(counts)
