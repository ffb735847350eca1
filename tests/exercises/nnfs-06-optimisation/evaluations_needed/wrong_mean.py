"""Takes the mean.

loses: two dimensions, seven seeds
loses: the price grows with the dimension, up to the limit
says: The median was asked
"""


def evaluations_needed(loss_fn, d, target, limit, seeds):
    counts = []
    for seed in seeds:
        rng, count = np.random.default_rng(seed), 1
        while loss_fn(rng.uniform(-1, 1, d)) > target and count < limit:
            count += 1
        counts.append(count)
    return np.mean(counts)
