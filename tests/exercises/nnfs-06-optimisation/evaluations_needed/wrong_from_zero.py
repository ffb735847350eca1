"""Counts from zero.

loses: two dimensions, seven seeds
says: one too few
"""


def evaluations_needed(loss_fn, d, target, limit, seeds):
    counts = []
    for seed in seeds:
        rng, count = np.random.default_rng(seed), 0
        while loss_fn(rng.uniform(-1, 1, d)) > target and count < limit:
            count += 1
        counts.append(count)
    return np.median(counts)
